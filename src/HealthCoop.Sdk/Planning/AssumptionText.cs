using System.Text.Json;

namespace HealthCoop.Planning;

/// <summary>Writes assumed values as documents write them.</summary>
internal static class AssumptionText
{
    public static string Of(object? value) => value switch
    {
        null => string.Empty,
        Enum word => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()),
        Length length => $"{DecimalText.Write(length.Count)} {JsonNamingPolicy.CamelCase.ConvertName(length.Unit.ToString())}",
        LocalDate date => date.ToIso(),
        decimal number => DecimalText.Write(number),
        int number => DecimalText.Write(number),
        _ => value.ToString() ?? string.Empty,
    };
}
