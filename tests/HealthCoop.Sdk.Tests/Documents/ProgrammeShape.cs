using HealthCoop.Programmes;

namespace HealthCoop.Tests.Documents;

/// <summary>How large made-up programmes are, and how much is said in them.</summary>
internal abstract class ProgrammeShape
{
    /// <summary>Gets small programmes of odd texts and numbers, in which most is said.</summary>
    public static ProgrammeShape Odd { get; } = new OddShape();

    /// <summary>Gets whether texts and numbers are as those of real programmes.</summary>
    public abstract bool IsOrdinary { get; }

    /// <summary>Gets programmes of ordinary texts and numbers with so many activities; each other list of the programme
    /// has one entry for fifty activities.</summary>
    public static ProgrammeShape Ordinary(int activities) => new OrdinaryShape(activities);

    /// <summary>Gets how many entities of a type the programme has.</summary>
    public abstract int CountOf(Type entity, Dice dice);

    /// <summary>Gets how many items a list has.</summary>
    public abstract int ItemsAt(int depth, Dice dice);

    /// <summary>Gets whether an optional member is written.</summary>
    public abstract bool IsWrittenAt(int depth, Dice dice);

    /// <summary>Gets the number of an entity that something refers to, from one.</summary>
    public abstract int ReferenceTo(int made, int count, Dice dice);

    /// <summary>Gets whether the value of a claim may be known.</summary>
    public abstract bool IsKnown(Dice dice);

    private sealed class OddShape : ProgrammeShape
    {
        private const int Deepest = 7;

        public override bool IsOrdinary => false;

        public override int CountOf(Type entity, Dice dice) => dice.Below(3) + 1;

        public override int ItemsAt(int depth, Dice dice) => depth > Deepest ? 0 : dice.Below(3);

        public override bool IsWrittenAt(int depth, Dice dice) => depth <= Deepest && dice.Below(3) > 0;

        public override int ReferenceTo(int made, int count, Dice dice) => dice.Below(count) + 1;

        public override bool IsKnown(Dice dice) => !dice.Flip();
    }

    // What stands deeper is said less often: few claims compete with others, and hardly any with a third.
    private sealed class OrdinaryShape(int activities) : ProgrammeShape
    {
        private const int ActivitiesForOne = 50;
        private const int Deepest = 7;
        private const int Nearby = 100;

        public override bool IsOrdinary => true;

        public override int CountOf(Type entity, Dice dice) =>
            entity == typeof(Activity) ? activities : Math.Max(1, activities / ActivitiesForOne);

        public override int ItemsAt(int depth, Dice dice) => depth switch
        {
            <= 1 => Math.Max(1, activities / ActivitiesForOne),
            2 => dice.Below(3),
            <= Deepest => dice.Below(10) == 0 ? 1 : 0,
            _ => 0,
        };

        public override bool IsWrittenAt(int depth, Dice dice) =>
            depth <= 2 ? dice.Flip() : depth <= Deepest && dice.Below(4) == 0;

        // In a long list, what is waited for stands near by.
        public override int ReferenceTo(int made, int count, Dice dice) => made > 0 && made < count
            ? Math.Clamp(made + dice.Below(Nearby) - (Nearby / 2), 1, count)
            : dice.Below(count) + 1;

        public override bool IsKnown(Dice dice) => dice.Below(5) > 0;
    }
}
