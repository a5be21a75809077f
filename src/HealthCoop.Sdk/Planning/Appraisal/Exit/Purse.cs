namespace HealthCoop.Planning.Appraisal.Exit;

/// <summary>Money of one year that pays what is claimed of it, in the order of the claims, as far as it goes.</summary>
internal sealed class Purse(MoneyInterval means)
{
    public MoneyInterval Means { get; } = means;

    public MoneyInterval Claimed { get; private set; } = MoneyInterval.Nothing(means.Lowest.Currency);

    public MoneyInterval Paid => Claimed.Within(Means);

    public MoneyInterval Left => Means.Beyond(Claimed);

    /// <summary>Gets what it lacks to pay all that has been claimed so far.</summary>
    public MoneyInterval Short => Claimed.Beyond(Means);

    /// <summary>Claims an amount, and gets what is paid of it.</summary>
    public MoneyInterval Pay(MoneyInterval amount)
    {
        var paid = amount.Within(Left);
        Claimed = Claimed.Plus(amount);
        return paid;
    }
}
