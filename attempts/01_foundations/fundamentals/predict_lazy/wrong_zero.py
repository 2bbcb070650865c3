# points: 0
# mistake: believes the errors of both classes cancel
predict_lazy = 0
