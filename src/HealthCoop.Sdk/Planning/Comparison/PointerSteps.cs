namespace HealthCoop.Planning.Comparison;

/// <summary>The way up from a place.</summary>
internal static class PointerSteps
{
    extension(JsonPointer path)
    {
        /// <summary>Gets the object or list around a place, or nothing for the whole document.</summary>
        public JsonPointer? Above() =>
            path.ToString().LastIndexOf('/') is >= 0 and var end
            && JsonPointer.TryParse(path.ToString()[..end], out var above)
                ? above
                : null;

        /// <summary>Lists a place and all that it lies in, from the inside out.</summary>
        public IEnumerable<JsonPointer> AndAbove()
        {
            for (JsonPointer? at = path; at is { } place; at = place.Above())
            {
                yield return place;
            }
        }
    }
}
