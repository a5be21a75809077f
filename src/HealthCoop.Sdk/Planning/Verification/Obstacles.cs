namespace HealthCoop.Planning.Verification;

/// <summary>Collects why a programme leads to no plan.</summary>
internal sealed class Obstacles
{
    private readonly List<Narrative> _reasons = [];

    public IReadOnlyList<Narrative> Reasons => _reasons;

    public bool Any => _reasons.Count > 0;

    /// <summary>Adds a reason, with the place of the fact in the programme's document.</summary>
    public void Add(JsonPointer place, Narrative reason) => _reasons.Add(new(
        $"{reason.French} (programme, {Shown(place)})",
        $"{reason.English} (programme, {Shown(place)})"));

    private static string Shown(JsonPointer place) => place == JsonPointer.Root ? "/" : place.ToString();
}
