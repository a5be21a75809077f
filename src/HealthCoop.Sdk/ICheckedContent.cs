namespace HealthCoop;

/// <summary>Content whose members must agree with each other, beyond what each member's type says.</summary>
internal interface ICheckedContent
{
    /// <summary>Reports what does not agree.</summary>
    /// <remarks>
    /// Where a document has errors, the content holds what of it could be read, and has nothing in the place of the
    /// rest, items of lists included: what is missing is unknown, and breaks no rule. The type says by
    /// <see cref="LooksAtAttribute"/> which members the check looks at.
    /// </remarks>
    void Check(IContentCheck check);
}

/// <summary>Where checked content reports to.</summary>
internal interface IContentCheck
{
    /// <summary>Reports a rule that the content breaks.</summary>
    /// <param name="rule">The rule's permanent id.</param>
    /// <param name="path">The place, seen from the content.</param>
    /// <param name="message">What is wrong, with the values.</param>
    /// <param name="advice">What to do.</param>
    void Breaks(string rule, JsonPointer path, Narrative message, Narrative advice);
}
