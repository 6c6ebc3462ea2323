# Many run and XmR charts at once, vectorised by hand: each is a column of a matrix.
# Arguments: file of the series (points in rows), repetitions. Prints seconds, then the sums of medians, longest runs, crossings, signals (Anhøj),
# upper limits and points outside the limits.
given <- commandArgs(trailingOnly = TRUE)
series <- as.matrix(read.csv(given[1], header = FALSE))
storage.mode(series) <- "double"

charts <- function(series) {
  points <- nrow(series)
  columns <- ncol(series)
  sorted <- matrix(series[order(rep(seq_len(columns), each = points), series)], points)
  half <- points %/% 2
  medians <- if (points %% 2 == 1) sorted[half + 1, ] else (sorted[half, ] + sorted[half + 1, ]) / 2
  sides <- sign(series - rep(medians, each = points))
  useful <- colSums(sides != 0)
  last <- run <- longest <- crossings <- numeric(columns)
  for (point in seq_len(points)) {
    side <- sides[point, ]
    on <- side == 0
    crossed <- !on & last != 0 & side != last
    crossings <- crossings + crossed
    run <- ifelse(on, run, ifelse(crossed, 1, run + 1))
    longest <- pmax(longest, run)
    last <- ifelse(on, last, side)
  }
  signal <- longest > round(log2(pmax(useful, 1))) + 3 | crossings < qbinom(.05, pmax(useful - 1, 0), .5)
  means <- colMeans(series)
  ranges <- abs(series[-1, ] - series[-points, ])
  sigmas <- colMeans(ranges) / 1.128
  deviations <- (series - rep(means, each = points)) / rep(sigmas, each = points)
  list(
    medians = medians, longest = longest, crossings = crossings, signal = signal, lower = means - 3 * sigmas, upper = means + 3 * sigmas,
    range_upper = 3.267 * colMeans(ranges), outside = abs(deviations) > 3, sides = sides, ranges = ranges
  )
}

seconds <- replicate(as.integer(given[2]), system.time(result <<- charts(series), gcFirst = FALSE)[["elapsed"]])
sums <- c(sum(result$medians), sum(result$longest), sum(result$crossings), sum(result$signal), sum(result$upper), sum(result$outside))
cat(min(seconds), format(sums, digits = 15), "\n")
