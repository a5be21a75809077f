namespace HealthCoop.Validation.Running;

/// <summary>Where a finding comes from: reports are sorted by it.</summary>
/// <param name="Part">Which member of the programme holds the subject; -1 for the programme itself.</param>
/// <param name="Item">Which item of the member holds it.</param>
/// <param name="Sequence">Which of the objects of the item it is, in the order of the walk.</param>
/// <param name="Rule">Which of the rule ids it is.</param>
internal readonly record struct Origin(int Part, int Item, int Sequence, int Rule) : IComparable<Origin>
{
    public int CompareTo(Origin other)
    {
        var order = Part.CompareTo(other.Part);
        order = order != 0 ? order : Item.CompareTo(other.Item);
        order = order != 0 ? order : Sequence.CompareTo(other.Sequence);
        return order != 0 ? order : Rule.CompareTo(other.Rule);
    }
}
