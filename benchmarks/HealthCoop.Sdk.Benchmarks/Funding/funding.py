"""python3 funding.py FILE.json: solves the instance with HiGHS through scipy, and prints the seconds and the
objective."""
import json
import sys
import time

import numpy as np
import scipy.sparse as sp
from scipy.optimize import linprog

with open(sys.argv[1]) as file:
    instance = json.load(file)
sources, lines, overhead_rate = instance["sources"], instance["lines"], instance["overheadRate"]
count, total = len(sources), len(lines)
source = np.concatenate([np.full(len(s["eligibleLines"]), f) for f, s in enumerate(sources)])
line = np.concatenate([np.array(s["eligibleLines"], int) for s in sources])
rate = np.array([s["rate"] for s in sources])
priority = np.array([l["priority"] for l in lines], float)
overhead = np.array([l["overhead"] for l in lines])
arcs = len(source)
arc, funded = np.arange(arcs), arcs + np.arange(total)
# Rows: each line's amount, each budget, what is funded of a line, each rate, each overhead. One more variable for a line
# is what all sources pay of it.
rows = [line, total + source, total + count + line, total + count + np.arange(total), 2 * total + count + source,
        2 * total + count + source, 2 * total + 2 * count + source]
columns = [arc, arc, arc, funded, arc, arcs + line, arc]
values = [np.ones(arcs), np.ones(arcs), -np.ones(arcs), np.ones(total), np.ones(arcs), -rate[source],
          np.where(overhead[line], 1.0, -overhead_rate)]
limits = np.concatenate([[l["amount"] for l in lines], [s["budget"] for s in sources], np.zeros(total + 2 * count)])
matrix = sp.csc_matrix((np.concatenate(values), (np.concatenate(rows), np.concatenate(columns))),
                       shape=(2 * total + 3 * count, arcs + total))
costs = np.concatenate([-priority[line], np.zeros(total)])
start = time.perf_counter()
result = linprog(costs, A_ub=matrix, b_ub=limits, method="highs")
print(time.perf_counter() - start, -result.fun)
