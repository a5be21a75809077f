"""The rival of `needs`: numpy's einsum over the same inputs, on one core.

    needs.py FOLDER SITES SERVICES YEARS INPUTS

Writes cases.bin and inputs.bin (float64, little endian, in C order) to FOLDER and says which numpy and BLAS it has.
Then answers each line on its input: a number N with the milliseconds that one of N calculations took; "write" once the
last result stands in result.bin.
"""
import ctypes
import os
import sys
import time

import numpy

SEED = 20190102
TAKEN = 0.3


def blas():
    """Names the BLAS library that this process has loaded, and the processor for which it computes."""
    with open("/proc/self/maps", encoding="utf-8") as maps:
        files = {os.path.realpath(line.split()[-1]) for line in maps if "blas" in line and ".so" in line}
    for file in sorted(files, key=lambda file: "openblas" not in os.path.basename(file)):
        core = getattr(ctypes.CDLL(file), "openblas_get_corename", None)
        if core is not None:
            core.restype = ctypes.c_char_p
            return f"{os.path.basename(file)} ({core().decode()})"
    return ", ".join(sorted(map(os.path.basename, files))) or "a BLAS that it does not name"


def main():
    folder = sys.argv[1]
    sites, services, years, inputs = map(int, sys.argv[2:])
    random = numpy.random.default_rng(SEED)
    cases = random.uniform(0, 500, (sites, services, years))
    per_case = random.uniform(0, 10, (services, inputs)) * (random.uniform(size=(services, inputs)) < TAKEN)
    cases.astype("<f8").tofile(os.path.join(folder, "cases.bin"))
    per_case.astype("<f8").tofile(os.path.join(folder, "inputs.bin"))
    numpy.dot(per_case.T, per_case)
    print(f"numpy {numpy.__version__} with {blas()}, {os.environ.get('OPENBLAS_NUM_THREADS')} thread", flush=True)
    result = None
    for line in sys.stdin:
        if line.strip() == "write":
            result.astype("<f8").tofile(os.path.join(folder, "result.bin"))
            print("written", flush=True)
            continue
        times = int(line)
        start = time.perf_counter()
        for _ in range(times):
            result = numpy.einsum("svy,vi->syi", cases, per_case, optimize=True)
        print((time.perf_counter() - start) * 1000 / times, flush=True)


main()
