using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HealthCoop.Documents.Metadata;

namespace HealthCoop.Validation.Rules;

/// <summary>Makes the steps of obvious mends out of values of the model.</summary>
internal static class Mend
{
    public static FixStep Replace<T>(JsonPointer place, T value) => new(FixOperation.Replace, place, TextOf(value));

    public static FixStep Add<T>(JsonPointer place, T value) => new(FixOperation.Add, place, TextOf(value));

    /// <summary>Puts an item at the end of a list, which may be missing.</summary>
    public static FixStep Append<T>(JsonPointer list, bool isEmpty, T item)
        where T : class => isEmpty
            ? new(FixOperation.Add, list, $"[{TextOf(item)}]")
            : new(FixOperation.Add, list.Member("-"), TextOf(item));

    public static FixStep Remove(JsonPointer place) => new(FixOperation.Remove, place);

    /// <summary>Puts another value into a claim. Neither the source of the former nor the reason why it was chosen
    /// speaks for it.</summary>
    public static Claim<T> Correct<T>(Claim<T> claim, T value, Narrative because)
        where T : struct => claim with
        {
            Value = value,
            Comparator = Comparator.Exactly,
            Source = null,
            ChosenBecause = claim.ChosenBecause is null ? null : because,
        };

    private static string TextOf<T>(T value) =>
        JsonSerializer.Serialize(value, (JsonTypeInfo<T>)DocumentOptions.Model.GetTypeInfo(typeof(T)));
}
