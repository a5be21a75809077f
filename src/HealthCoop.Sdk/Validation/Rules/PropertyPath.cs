using System.Text;
using System.Text.Json;

namespace HealthCoop.Validation.Rules;

/// <summary>Turns the property paths of validators into places of documents, and back.</summary>
internal static class PropertyPath
{
    private const int MostDigits = 9;

    /// <summary>Gets <c>/costs/1/unitPrice</c> of <c>Costs[1].UnitPrice</c>.</summary>
    public static JsonPointer ToPointer(string? property)
    {
        var pointer = JsonPointer.Root;
        var steps = (property ?? string.Empty).Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var step in steps)
        {
            pointer = IndexOf(step) is { } index
                ? pointer / index
                : pointer.Member(JsonNamingPolicy.CamelCase.ConvertName(step));
        }

        return pointer;
    }

    /// <summary>Gets <c>Costs[1].UnitPrice</c> of <c>/costs/1/unitPrice</c>.</summary>
    public static string Of(JsonPointer pointer)
    {
        var property = new StringBuilder();
        foreach (var step in pointer.Steps().Where(step => step.Length > 0))
        {
            if (IndexOf(step) is not null)
            {
                property.Append('[').Append(step).Append(']');
                continue;
            }

            property.Append(property.Length == 0 ? string.Empty : ".")
                .Append(char.ToUpperInvariant(step[0]))
                .Append(step.AsSpan(1));
        }

        return property.ToString();
    }

    private static int? IndexOf(string step) =>
        step.Length <= MostDigits && step.All(char.IsAsciiDigit) ? int.Parse(step, Invariant) : null;

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
