# Many random-effects meta-analyses by REML at once, vectorised by hand: each is a column of two matrices.
# Arguments: file of effects, file of variances (studies in rows, analyses in columns), repetitions. Prints seconds, then the sums of tau squared,
# estimates and standard errors.
given <- commandArgs(trailingOnly = TRUE)
effects <- as.matrix(read.csv(given[1], header = FALSE))
variances <- as.matrix(read.csv(given[2], header = FALSE))

reml <- function(effects, variances) {
  studies <- nrow(effects)
  each <- function(values) rep(values, each = studies)
  weights <- 1 / variances
  sums <- colSums(weights)
  means <- colSums(weights * effects) / sums
  q <- colSums(weights * (effects - each(means))^2)
  tau <- pmax(0, (q - (studies - 1)) / (sums - colSums(weights^2) / sums))
  for (step in 1:200) {
    weights <- 1 / (variances + each(tau))
    sums <- colSums(weights)
    squares <- weights^2
    of_squares <- colSums(squares)
    residuals <- effects - each(colSums(weights * effects) / sums)
    slope <- colSums(squares * residuals^2) - (sums - of_squares / sums)
    information <- of_squares - 2 * colSums(squares * weights) / sums + (of_squares / sums)^2
    next_tau <- pmax(0, tau + slope / information)
    moved <- max(abs(next_tau - tau))
    tau <- next_tau
    if (moved < 1e-10) break
  }
  weights <- 1 / (variances + each(tau))
  sums <- colSums(weights)
  means <- colSums(weights * effects) / sums
  q <- colSums(weights * (effects - each(means))^2)
  errors <- sqrt(q / (studies - 1) / sums)
  reach <- qt(.975, studies - 1) * errors
  list(tau = tau, means = means, errors = errors, lower = means - reach, upper = means + reach)
}

seconds <- replicate(as.integer(given[3]), system.time(result <<- reml(effects, variances), gcFirst = FALSE)[["elapsed"]])
cat(min(seconds), format(c(sum(result$tau), sum(result$means), sum(result$errors)), digits = 15), "\n")
