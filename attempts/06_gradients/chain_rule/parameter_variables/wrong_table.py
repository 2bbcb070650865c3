# points: 0
# mistake: copies the table, makes up the rest
dydbeta4, dydbeta3, dydbeta2, dydbeta1, dydbeta0 = 1.0, -0.211, 0.476, 4.83, -0.646
dydomega4, dydomega3, dydomega2, dydomega1, dydomega0 = 0.864, -0.139, 2.415, 4.552, -1.485
