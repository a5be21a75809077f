namespace HealthCoop.Samples.FirstLevelFacility.Reading;

/// <summary>A file is missing, or a row of it cannot be used; the message says which, where and why.</summary>
internal sealed class UnreadableFolderException : Exception
{
    public UnreadableFolderException()
    {
    }

    public UnreadableFolderException(string message)
        : base(message)
    {
    }

    public UnreadableFolderException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public static UnreadableFolderException At(SourceLine line, string what) => new($"{line}: {what}");
}
