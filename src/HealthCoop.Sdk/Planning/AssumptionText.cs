namespace HealthCoop.Planning;

/// <summary>Writes assumed values as documents write them.</summary>
internal static class AssumptionText
{
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        Enum word => DocumentWord.Of(word),
        Length length => $"{DecimalText.Write(length.Count)} {DocumentWord.Of(length.Unit)}",
        LocalDate date => date.ToIso(),
        decimal number => DecimalText.Write(number),
        int number => DecimalText.Write(number),
        long number => DecimalText.Write(number),
        bool isSo => isSo ? "true" : "false",
        _ => value.ToString() ?? string.Empty,
    };
}
