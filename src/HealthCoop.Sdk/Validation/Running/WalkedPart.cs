using HealthCoop.Programmes;
using HealthCoop.Validation.Rules;

namespace HealthCoop.Validation.Running;

/// <summary>A member of a programme: what a walk goes through in it, and how it is compared with another.</summary>
/// <param name="Part">The member.</param>
internal abstract record WalkedPart(ProgrammePart Part)
{
    /// <summary>Gets the ordinal of the type of the items; nothing where the member holds no objects.</summary>
    public abstract int? Type { get; }

    /// <summary>Gets the number of items to walk through: none where the member holds no objects.</summary>
    public abstract int CountIn(Programme programme);

    /// <summary>Goes through one item.</summary>
    public abstract void Walk(Programme programme, int index, ContentVisitor visitor);

    /// <summary>Tells whether two programmes have the very same member.</summary>
    public abstract bool IsSame(Programme one, Programme other);

    /// <summary>Gets the positions at which two programmes do not have the very same item.</summary>
    public abstract IEnumerable<int> ChangesBetween(Programme one, Programme other);
}

/// <summary>A member that holds one object.</summary>
internal sealed record ObjectPart<T>(
    ProgrammePart Part,
    string Name,
    Func<Programme, T?> Get,
    Action<ContentVisitor, T> Visit) : WalkedPart(Part)
    where T : class
{
    private readonly Lazy<int> _type = new(static () => WalkedType.OrdinalOf(typeof(T)));

    public override int? Type => _type.Value;

    public override int CountIn(Programme programme) => Get(programme) is null ? 0 : 1;

    public override void Walk(Programme programme, int index, ContentVisitor visitor)
    {
        visitor.Push(Name);
        Visit(visitor, Get(programme)!);
        visitor.Pop();
    }

    public override bool IsSame(Programme one, Programme other) => ReferenceEquals(Get(one), Get(other));

    public override IEnumerable<int> ChangesBetween(Programme one, Programme other) => IsSame(one, other) ? [] : [0];
}

/// <summary>A member that holds a list of objects.</summary>
internal sealed record ListPart<T>(
    ProgrammePart Part,
    string Name,
    Func<Programme, ValueList<T>> Get,
    Action<ContentVisitor, T> Visit) : WalkedPart(Part)
    where T : class
{
    private readonly Lazy<int> _type = new(static () => WalkedType.OrdinalOf(typeof(T)));

    public override int? Type => _type.Value;

    public override int CountIn(Programme programme) => Get(programme).Count;

    public override void Walk(Programme programme, int index, ContentVisitor visitor)
    {
        visitor.Push(Name);
        visitor.Push(index);
        if (Get(programme)[index] is { } item)
        {
            Visit(visitor, item);
        }
        else
        {
            visitor.MeetNull();
        }

        visitor.Pop();
        visitor.Pop();
    }

    public override bool IsSame(Programme one, Programme other)
    {
        var items = Get(one).AsSpan();
        var others = Get(other).AsSpan();
        if (items.Length != others.Length)
        {
            return false;
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (!ReferenceEquals(items[i], others[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override IEnumerable<int> ChangesBetween(Programme one, Programme other)
    {
        var changes = new List<int>();
        ListChanges.TryFind(Get(one), Get(other), int.MaxValue, changes);
        return changes;
    }
}

/// <summary>A member that holds values, which no walk goes into.</summary>
internal sealed record ValuePart<T>(ProgrammePart Part, Func<Programme, T> Get) : WalkedPart(Part)
{
    public override int? Type => null;

    public override int CountIn(Programme programme) => 0;

    public override void Walk(Programme programme, int index, ContentVisitor visitor)
    {
    }

    public override bool IsSame(Programme one, Programme other) =>
        EqualityComparer<T>.Default.Equals(Get(one), Get(other));

    public override IEnumerable<int> ChangesBetween(Programme one, Programme other) => [];
}
