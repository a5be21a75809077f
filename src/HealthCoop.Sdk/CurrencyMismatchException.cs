namespace HealthCoop;

/// <summary>Two amounts in different currencies were added, subtracted or compared.</summary>
public sealed class CurrencyMismatchException : InvalidOperationException
{
    /// <summary>Makes the exception without saying which currencies met.</summary>
    public CurrencyMismatchException()
        : this("Amounts in different currencies cannot be added, subtracted or compared; convert one of them first.")
    {
    }

    /// <summary>Makes the exception with a message.</summary>
    /// <param name="message">What went wrong.</param>
    public CurrencyMismatchException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a message and a cause.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">The cause.</param>
    public CurrencyMismatchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal CurrencyMismatchException(Currency left, Currency right)
        : this($"{left} and {right} cannot be added, subtracted or compared; convert one of them first.")
    {
    }
}
