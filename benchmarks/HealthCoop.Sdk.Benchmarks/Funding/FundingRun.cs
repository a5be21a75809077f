using System.Diagnostics;
using System.Globalization;
using HealthCoop.Planning.Financing;

namespace HealthCoop.Benchmarks.Funding;

/// <summary>Funds an instance, tells what was reached and how long it took, and measures the rivals in the same
/// run.</summary>
internal sealed class FundingRun(TextWriter output, string path)
{
    private const int Times = 5;

    // Runs before those that count: the code is compiled for speed once it has run often.
    private const int Before = 15;
    private const double LargeSeconds = 30;
    private const double Tolerance = 1e-8;

    // Beyond so many combinations the rivals do not end in the time that people wait.
    private const int MostForRivals = 100_000;

    /// <returns>Whether all bounds hold that could be measured.</returns>
    public bool Run()
    {
        var instance = FundingInstance.Read(path);
        var problem = instance.ToProblem();
        var combinations = instance.Sources.Sum(source => source.EligibleLines.Count);
        var isLarge = combinations > MostForRivals;
        var first = Time(problem);
        for (var i = 1; i < (isLarge ? 0 : Before); i++)
        {
            _ = Time(problem);
        }

        // The rivals take turns with ours, so that all meet the machine as it is.
        var rivals = isLarge ? [] : FundingRivals.Of(path);
        var seconds = new List<double>(isLarge ? [first.Seconds] : []);
        var theirs = rivals.Select(_ => new List<(double Seconds, double Objective)>()).ToArray();
        for (var i = 0; i < Times; i++)
        {
            foreach (var (k, rival) in rivals.Index())
            {
                seconds.Add(Time(problem).Seconds);
                if (rival.Solve() is { } solved)
                {
                    theirs[k].Add(solved);
                }
            }
        }

        var result = first.Result;
        var proof = result.Proof!;
        var allowed = proof.BindingRows * instance.Lines.Max(static line => line.Priority) * 0.01m;
        var median = FundingRivals.Median(seconds);
        using var process = Process.GetCurrentProcess();
        Write($"sources: {instance.Sources.Count}, lines: {instance.Lines.Count}, combinations: {combinations}");
        Write($"seconds: {median:F3}");
        Write($"seconds of the first run: {first.Seconds:F3}");
        Write($"objective: {proof.Continuous:F4}");
        Write($"bound: {proof.Bound:F4}");
        Write($"gap: {(double)((proof.Bound - proof.Continuous) / proof.Bound):E2}");
        Write($"objective in whole cents: {proof.Funded:F2}");
        Write($"distance of it to the bound: {proof.Distance:F4} (allowed {allowed:F2})");
        Write($"peak memory: {process.PeakWorkingSet64 / 1048576} MiB");
        var findings = FundingChecker.Check(problem, result);
        var holds = findings.IsEmpty && proof.InDispute.IsEmpty && proof.Distance <= allowed;
        foreach (var (family, residual) in Residuals(problem, result))
        {
            Write($"residual of {family}: {residual}");
            holds &= residual <= 0;
        }

        Write($"findings of the check: {findings.Count}");
        return isLarge
            ? holds && median <= LargeSeconds && proof.Bound - proof.Continuous <= 1e-6m * proof.Bound
            : holds & BeatsRivals(rivals.Select(rival => rival.Name).Zip(theirs), median, (double)proof.Continuous);
    }

    /// <summary>Lists by how much each family of rules is broken at the most: zero where it holds.</summary>
    private static IEnumerable<(string Family, decimal Residual)> Residuals(
        FundingProblem problem,
        FundingResult result)
    {
        var allocation = result.Allocation!;
        var paidOf = allocation.Lines.ToDictionary(
            line => line.Line,
            line => line.Parts.Sum(part => part.Amount.Amount));
        var isIndirect = problem.Costs.ToDictionary(cost => cost.Line, cost => cost.IsIndirect);
        var paidBy = result.Payments.ToLookup(payment => payment.Source);
        yield return ("lines", problem.Costs.Max(cost =>
            Math.Max(0, paidOf[cost.Line] - cost.ByMonth.Sum(month => month.Amount.Amount))));
        yield return ("budgets", problem.Sources.Max(source =>
            Math.Max(0, paidBy[source.Source].Sum(payment => payment.Amount.Amount) - source.Amount!.Value.Amount)));
        yield return ("rates", problem.Sources.Max(source => Math.Max(
            0,
            paidBy[source.Source].Sum(payment => payment.Amount.Amount)
                - (source.Rate!.Value.Fraction * source.Eligible!.Value.Sum(line => paidOf[line])))));
        yield return ("overheads", problem.Sources.Max(source => Math.Max(0, paidBy[source.Source].Sum(payment =>
            payment.Amount.Amount * (isIndirect[payment.Line] ? 1 : -source.IndirectCostCap!.Value.Fraction)))));
    }

    private static (double Seconds, FundingResult Result) Time(FundingProblem problem)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        var result = FundingAllocator.Allocate(problem);
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, result);
    }

    private bool BeatsRivals(
        IEnumerable<(string Name, List<(double Seconds, double Objective)> Solved)> rivals,
        double seconds,
        double objective)
    {
        var holds = true;
        foreach (var (name, solved) in rivals)
        {
            if (solved is [])
            {
                Write($"{name} is not installed, or the MPS file is missing: skipped");
                continue;
            }

            var bound = name == "CBC barrier" ? 3 : 8;
            var (theirs, reached) = (FundingRivals.Median(solved.Select(run => run.Seconds)), solved[0].Objective);
            var difference = Math.Abs(reached - objective) / Math.Abs(objective);
            Write($"{name}: {theirs:F3} s, x{theirs / seconds:F1} (bound {bound})");
            Write($"{name} objective: {reached:F4}, apart {difference:E1}");

            // CBC prints its objective to nine digits.
            holds &= theirs / seconds >= bound && difference <= Math.Max(Tolerance, name == "HiGHS" ? 0 : 1e-9);
        }

        return holds;
    }

    private void Write(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
