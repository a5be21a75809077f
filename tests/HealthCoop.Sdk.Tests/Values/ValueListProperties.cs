using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace HealthCoop.Tests.Values;

public sealed class ValueListProperties
{
    private static readonly Gen<string[]> Items =
        Gen.Elements("a", "b", "A", null!).ListOf().Select(list => list.ToArray());

    [Fact]
    public void Equality_OfLists_IsThatOfItemsInOrder() => Law.Holds(Items.Two(), static c =>
    {
        var (left, right) = (c.Item1.ToValueList(), c.Item2.ToValueList());
        var same = c.Item1.SequenceEqual(c.Item2);
        return left == right == same
            && left != right == !same
            && left.Equals((object)right) == same
            && (!same || left.GetHashCode() == right.GetHashCode());
    });

    [Fact]
    public void CopiesOfAList_AreEqualWithEqualHash() => Law.Holds(Items, static items =>
    {
        var (left, right) = (items.ToValueList(), ValueList.Create<string>(items));
        return left == right && left.GetHashCode() == right.GetHashCode();
    }, Generators.Halves);

    [Fact]
    public void Items_OfAList_AreTheSameByEveryWay() => Law.Holds(Items, static items =>
    {
        ValueList<string> list = [.. items];
        var walked = new List<string>();
        foreach (var item in list)
        {
            walked.Add(item);
        }

        return list.Count == items.Length
            && list.IsEmpty == (items.Length == 0)
            && walked.SequenceEqual(items)
            && list.AsEnumerable().SequenceEqual(items)
            && list.AsSpan().SequenceEqual(items)
            && Enumerable.Range(0, list.Count).All(i => list[i] == items[i]);
    }, Generators.Halves);

    [Fact]
    public void List_OfAnArray_DoesNotFollowItsChanges()
    {
        int[] items = [1, 2];
        var (created, copied) = (ValueList.Create<int>(items), items.ToValueList());
        items[0] = 9;

        Assert.Equal([1, 2], created);
        Assert.Equal([1, 2], copied);
    }

    [Fact]
    public void Lists_InAnotherOrder_Differ() => Assert.NotEqual(ValueList.Create([1, 2]), ValueList.Create([2, 1]));

    [Fact]
    public void EmptyLists_HoweverMade_AreTheDefault()
    {
        ValueList<int> written = [];

        Assert.Equal(default, written);
        Assert.Equal(default, Array.Empty<int>().ToValueList());
        Assert.Equal(default(ValueList<int>).GetHashCode(), Array.Empty<int>().ToValueList().GetHashCode());
    }

    [Fact]
    public void Access_OutsideTheList_Throws()
    {
        ValueList<int> list = [1];

        Assert.Throws<IndexOutOfRangeException>(() => list[1]);
        Assert.Throws<IndexOutOfRangeException>(() => default(ValueList<int>)[0]);
        Assert.Throws<IndexOutOfRangeException>(() => list.GetEnumerator().Current);
        Assert.Throws<IndexOutOfRangeException>(() => default(ValueList<int>.Enumerator).Current);
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
    }
}
