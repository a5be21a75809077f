namespace HealthCoop.Tests.Conventions.Fixture.Low;

[AttributeUsage(AttributeTargets.Class)]
internal sealed class MarkAttribute(DayOfWeek day, Type type) : Attribute
{
    public DayOfWeek Day => day;

    public Type Type => type;
}
