using HealthCoop.Programmes;

namespace HealthCoop.Validation.Running;

/// <summary>Looks for lists that have nothing in the place of an item, which no document can say.</summary>
internal sealed class NullSearch : ContentVisitor
{
    private bool _hasNull;

    public static bool Finds(object content)
    {
        var search = new NullSearch();
        ContentWalk.Through(content, search);
        return search._hasNull;
    }

    public static bool Finds(Programme programme, IEnumerable<(int Part, int Item)> items)
    {
        var search = new NullSearch();
        foreach (var (part, item) in items)
        {
            ContentWalk.Parts[part].Walk(programme, item, search);
        }

        return search._hasNull;
    }

    public override void MeetNull() => _hasNull = true;

    protected override bool Meet(object content, int type) => !_hasNull;
}
