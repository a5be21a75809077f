namespace HealthCoop.Planning.Ledgers;

/// <summary>Refuses a contract and a schedule that cannot be.</summary>
internal static class LedgerGuard
{
    public static void Check(GrantLedgerProblem problem)
    {
        var (contract, schedule) = (problem.Contract, problem.Schedule);
        LedgerAmounts.Check(
            [
                contract.Maximum,
                .. schedule.PreFinancing.Select(instalment => instalment.Amount),
                .. problem.Shares.Select(share => (Money?)share.Amount),
                .. problem.Budget.Select(line => (Money?)line.Amount),
            ],
            contract.Maximum.Currency,
            nameof(problem));
        var requests = schedule.PreFinancing.Select(p => p.RequestedOn).Append(schedule.FinalReportOn).ToArray();
        (bool IsWrong, string Message)[] rules =
        [
            (contract.End < contract.Start, "The action ends before it starts."),
            (!requests.SequenceEqual(requests.Order()), "Requests are in order of time, the final report last."),
            (
                schedule.PreFinancing.Any(p =>
                    !Enum.IsDefined(p.Condition) || p.Condition is InstalmentCondition.FinalReport),
                "Only the balance waits for the final report."),
            (
                schedule.SpentShare is null
                    && schedule.PreFinancing.Any(p => p.Condition is InstalmentCondition.Spending),
                "A payment that waits for spending needs the share to spend."),
            (
                problem.Late.Any(late => late.Number < 1 || late.Number > requests.Length
                    || late.Months is < 0 or > Length.MaximumCount),
                "A late payment has the number of a payment and is late by zero to 10,000 months."),
            (
                problem.Budget.Select(line => line.Heading)
                    .Concat(problem.Expenditure.Concat(problem.Commitments).Select(entry => entry.Heading))
                    .Any(heading => !Enum.IsDefined(heading)),
                "A heading is one of the budget's model: 1 to 6, 8 or 10."),
            (
                problem.Late.DistinctBy(late => late.Number).Count() < problem.Late.Count,
                "The lateness of a payment is told once."),
            (
                !problem.Shares.IsEmpty && problem.Shares.All(share => share.Amount.IsZero),
                "At least one share of the grant is above zero."),
        ];
        foreach (var (_, message) in rules.Where(rule => rule.IsWrong))
        {
            throw new ArgumentException(message, nameof(problem));
        }
    }
}
