namespace HealthCoop.Planning.Explanations;

/// <summary>Why a figure is what it is: a tree from the figure down to facts, assumptions and parameters.</summary>
/// <remarks>
/// <para>The value of a computed figure is computed from its operands anew, and not taken from a plan: where a plan
/// says something else, the plan is wrong.</para>
/// <para>Figures that rest on the same figure share its explanation, so that the tree takes little room; it may be as
/// deep as the longest chain of activities. Two explanations are equal when they are the same object. Immutable, so it
/// may be shared between threads.</para>
/// </remarks>
public sealed class Explanation
{
    internal Explanation(Narrative label, string value, Grounds grounds) =>
        (Label, Value, Grounds) = (label, value, grounds);

    /// <summary>Gets what the figure is.</summary>
    public Narrative Label { get; }

    /// <summary>Gets the figure, as documents write it.</summary>
    public string Value { get; }

    /// <summary>Gets what the figure rests on.</summary>
    public Grounds Grounds { get; }

    /// <summary>Gets how the figure is computed, or <see langword="null"/> when it is not.</summary>
    public Narrative? Formula => (Grounds as Computation)?.Formula;

    /// <summary>Gets what the figure is computed from.</summary>
    /// <value>Empty when it is not computed.</value>
    public ValueList<Explanation> Operands => (Grounds as Computation)?.Operands ?? [];

    /// <summary>Gets the place of the figure in the programme's document.</summary>
    /// <value><see langword="null"/> when it is computed, or comes from reference data.</value>
    public JsonPointer? DocumentPath => Grounds switch
    {
        SourcedFact fact => fact.Path,
        AssumedFact fact => fact.Path,
        DatedParameter parameter => parameter.Path,
        _ => null,
    };

    /// <summary>Gets the document that states the figure, or <see langword="null"/> when none does.</summary>
    public Id<SourceDocument>? Source => (Grounds as SourcedFact)?.Source;

    /// <summary>Gets why the figure is assumed, or <see langword="null"/> when it is not.</summary>
    public Narrative? Assumption => (Grounds as AssumedFact)?.Because;

    /// <summary>Writes the tree, a line for each figure and each formula.</summary>
    /// <param name="language">The language.</param>
    /// <returns>
    /// Lines with <c>\n</c> between them, each operand indented by two spaces more than what it explains. What an
    /// earlier line has explained is not explained again, and nothing is explained deeper than 100 figures down; the
    /// line says so.
    /// </returns>
    public string ToText(Language language) => new ExplanationText(language).Write(this);

    /// <summary>Writes the figure alone.</summary>
    /// <returns>A text such as <c>Cost of the activity 'Build': EUR 450000.00</c>.</returns>
    public override string ToString() => $"{Label.English}: {Value}";
}
