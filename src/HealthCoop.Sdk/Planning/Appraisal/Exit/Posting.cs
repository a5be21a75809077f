namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>A cost that is paid, or not, in one year.</summary>
/// <param name="Cost">The cost.</param>
/// <param name="Line">What is paid of it.</param>
/// <param name="Burden">What it takes of its payer's means: what is asked, or maybe nothing where the payer may not be
/// bound.</param>
/// <param name="Short">What its payer lacks to pay it and all that it pays before.</param>
internal sealed record Posting(RecurrentCost Cost, RecurrentCostLine Line, MoneyInterval Burden, MoneyInterval Short)
{
    /// <summary>Gets what it takes to pay it: what is missing, which where nobody is known to be bound is all that is
    /// asked, or nothing.</summary>
    public MoneyInterval Needed => Line.Missing;
}
