# points: 2
# style: exact decimals of fifty digits
def prop_of_volume_in_outer_shell(dimension, fraction):
    from decimal import Decimal, getcontext
    getcontext().prec = 50
    return float(1 - (1 - Decimal(fraction)) ** dimension)
