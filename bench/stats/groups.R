# Counts, sums and sums of squares of every group of six groupings, by data.table on one thread.
# Arguments: rows, repetitions. Prints seconds, then the number of groups, the totals of the three, and the first count and the last sum.
# Ends with 3 where the package is missing.
if (!requireNamespace("data.table", quietly = TRUE)) quit(status = 3)
suppressMessages(library(data.table))
invisible(setDTthreads(1))
given <- as.numeric(commandArgs(trailingOnly = TRUE))
rows <- seq_len(given[1])
modulus <- 2147483647
code <- function(multiplier, size) as.integer(floor(((rows * multiplier) %% modulus) / (modulus / size)))
table <- data.table(
  a = code(1103515, 60), b = code(12345701, 13), c = code(7654321, 2), d = code(3141593, 7), e = code(2718281, 2), f = code(1618033, 3),
  score = ((rows * 1234567) %% modulus) %% 101
)
table[, square := score^2]
roll_up <- function() table[, .(n = .N, sum = sum(score), squares = sum(square)), keyby = .(a, b, c, d, e, f)]
seconds <- replicate(given[2], system.time(result <<- roll_up(), gcFirst = FALSE)[["elapsed"]])
sums <- c(nrow(result), sum(result$n), sum(result$sum), sum(result$squares), result$n[1], result$sum[nrow(result)])
cat(min(seconds), format(sums, digits = 15, scientific = FALSE, trim = TRUE), "\n")
