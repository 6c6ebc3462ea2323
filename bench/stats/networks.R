# Communities or betweenness of a network without direction, by igraph's C.
# Arguments: file of ties (two columns of nodes from 1), "louvain" or "betweenness", number of nodes, repetitions. Prints seconds, then the modularity;
# or the sum of the betweenness, the greatest, and those of the first three nodes. Ends with 3 where igraph is not installed.
if (!requireNamespace("igraph", quietly = TRUE)) quit(status = 3)
given <- commandArgs(trailingOnly = TRUE)
ties <- as.matrix(read.csv(given[1], header = FALSE))
network <- igraph::make_graph(t(ties), n = as.integer(given[3]), directed = FALSE)
set.seed(1)

task <- if (given[2] == "louvain") function() igraph::cluster_louvain(network) else function() igraph::betweenness(network, directed = FALSE)
seconds <- replicate(as.integer(given[4]), system.time(result <<- task(), gcFirst = FALSE)[["elapsed"]])
figures <- if (given[2] == "louvain") igraph::modularity(result) else c(sum(result), max(result), result[1:3])
cat(min(seconds), format(figures, digits = 15), "\n")
