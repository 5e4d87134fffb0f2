# 取組項目の数を、最新の評価ごとに数えます。R だけで動きます。
# Counts the actions by their latest grade. Needs R and nothing else.
#
#   Rscript count.R [場所 / where the data is, with the final slash]
data <- c(commandArgs(trailingOnly = TRUE), "@DATA@")[1]

# 番号やコードは文字として読みます。 / Numbers and codes are read as text.
actions <- read.csv(paste0(data, "actions.csv"), colClasses = "character", fileEncoding = "UTF-8")
counts <- table(actions$latest_grade_symbol)
cat(paste(names(counts), counts), sep = "\n")
cat("\n")
