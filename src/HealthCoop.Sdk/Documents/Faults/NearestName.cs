namespace HealthCoop.Documents.Faults;

/// <summary>Finds the name that somebody may have meant.</summary>
internal static class NearestName
{
    private const int LongestName = 100;

    /// <summary>Gets the name nearest to a text, or nothing when none is near.</summary>
    public static string? Of(string text, IEnumerable<string> names)
    {
        if (text.Length is 0 or > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var farthest = MostEdits(text.Length) + 1;
        foreach (var name in names)
        {
            if (name.Length <= LongestName
                && Math.Abs(name.Length - text.Length) < farthest
                && Distance(text, name, farthest) is var distance
                && distance < farthest)
            {
                (nearest, farthest) = (name, distance);
            }
        }

        return nearest;
    }

    // One slip in a short name, three in a long one: more is another name.
    private static int MostEdits(int length) => length switch
    {
        <= 3 => 1,
        <= 7 => 2,
        _ => 3,
    };

    // Letters left out, added, exchanged or swapped with their neighbour; a difference of case alone counts nothing.
    private static int Distance(string left, string right, int enough)
    {
        Span<int> twoBack = stackalloc int[LongestName + 1];
        Span<int> back = stackalloc int[LongestName + 1];
        Span<int> row = stackalloc int[LongestName + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            back[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                var edits = Math.Min(Math.Min(back[j], row[j - 1]) + 1, back[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    edits = Math.Min(edits, twoBack[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > enough)
            {
                return least;
            }

            var free = twoBack;
            twoBack = back;
            back = row;
            row = free;
        }

        return back[right.Length];
    }

    private static bool Same(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
