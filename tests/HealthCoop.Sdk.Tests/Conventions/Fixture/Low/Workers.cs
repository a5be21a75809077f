using HealthCoop.Tests.Conventions.Fixture.High;

namespace HealthCoop.Tests.Conventions.Fixture.Low;

/// <summary>Types that each use a higher namespace in one place that a reader of signatures may miss.</summary>
internal static class InMethodBody
{
    public static int Work() => Boss.Count;
}

internal static class InLambda
{
    public static Func<int> Work() => static () => Boss.Count;
}

internal static class InIterator
{
    public static IEnumerable<int> Work()
    {
        yield return Boss.Count;
    }
}

internal static class InCatch
{
    public static int Work(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (Boss)
        {
            return 0;
        }
    }
}

internal static class AfterSwitch
{
    public static int Work(int day)
    {
        switch (day)
        {
            case 0: day += 3; break;
            case 1: day *= 5; break;
            case 2: day -= 7; break;
            case 3: day /= 2; break;
            default: break;
        }
        return day + Boss.Count;
    }
}

internal static class InGenericArgument
{
    public static object Work() => new List<Boss>();
}

internal static class InConstraint
{
    public static bool Work<T>(T value) where T : Boss => value is not null;
}

[Mark(DayOfWeek.Sunday, typeof(List<Boss>))]
internal static class InAttribute;

internal static class InNestedType
{
    public static class Nested
    {
        public static int Work() => Boss.Count;
    }
}
