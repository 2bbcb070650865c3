# points: 4
# style: as for the book's practical: own loop, halving by value, prints, default limits of the source
def line_search(loss_function, thresh=.0001, max_iter = 10, draw_flag = False):

    # Four points along the range
    a = 0
    b = 0.33
    c = 0.66
    d = 1.0
    n_iter  =0;

    while np.abs(b-c) > thresh and n_iter < max_iter:
        n_iter = n_iter+1

        lossa = loss_function(a)
        lossb = loss_function(b)
        lossc = loss_function(c)
        lossd = loss_function(d)

        if draw_flag:
          draw_function(loss_function, a,b,c,d)

        print('Iter %d, a=%3.3f, b=%3.3f, c=%3.3f, d=%3.3f'%(n_iter, a,b,c,d))

        # rule 1
        if(lossa < lossb and lossa < lossc and lossa < lossd):
          b = b/2
          c = c/2
          d = d/2
          continue;

        # rule 2
        if(lossb < lossc):
          d = c
          b = a + (d-a)/3
          c = a + 2*(d-a)/3
          continue

        # rule 3
        if(lossc < lossb):
          a = b
          b = a + (d-a)/3
          c = a + 2*(d-a)/3
          continue

    soln = (b+c)/2
    return soln
