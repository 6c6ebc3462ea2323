# Krippendorff's alpha, ordinal, with its bootstrap interval, vectorised by hand: every resample is one row of a matrix.
# Arguments: file of scores (units in rows, raters in columns, NA for missing), resamples, repetitions. Prints seconds, alpha and the limits.
given <- commandArgs(trailingOnly = TRUE)
scores <- as.matrix(read.csv(given[1], header = FALSE))
samples <- as.integer(given[2])

alpha <- function(scores, samples) {
  values <- sort(unique(c(scores[!is.na(scores)])))
  size <- length(values)
  counts <- vapply(values, function(value) rowSums(scores == value, na.rm = TRUE), numeric(nrow(scores)))
  counts <- counts[rowSums(counts) > 1, , drop = FALSE]
  pairs <- which(upper.tri(diag(size)), arr.ind = TRUE)
  coincidences <- counts[, pairs[, 1]] * counts[, pairs[, 2]] / (rowSums(counts) - 1)
  of <- function(drawn) {
    totals <- drawn %*% counts
    ranks <- totals %*% upper.tri(diag(size)) + totals / 2
    distances <- (ranks[, pairs[, 1], drop = FALSE] - ranks[, pairs[, 2], drop = FALSE])^2
    within <- rowSums((drawn %*% coincidences) * distances)
    between <- rowSums(totals[, pairs[, 1], drop = FALSE] * totals[, pairs[, 2], drop = FALSE] * distances)
    1 - (rowSums(totals) - 1) * within / between
  }
  units <- nrow(counts)
  places <- matrix(sample.int(units, units * samples, replace = TRUE), samples)
  drawn <- matrix(tabulate(row(places) + samples * (places - 1L), samples * units), samples)
  c(of(matrix(1, 1, units)), quantile(of(drawn), c(.025, .975), names = FALSE))
}

set.seed(1)
seconds <- replicate(as.integer(given[3]), system.time(result <<- alpha(scores, samples), gcFirst = FALSE)[["elapsed"]])
cat(min(seconds), format(result, digits = 15), "\n")
