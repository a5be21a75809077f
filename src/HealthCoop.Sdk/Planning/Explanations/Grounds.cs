namespace HealthCoop.Planning.Explanations;

/// <summary>What a figure rests on: other figures, or a fact, an assumption or a parameter of its own.</summary>
public abstract record Grounds
{
    private protected Grounds()
    {
    }
}
