namespace HealthCoop;

/// <summary>How well a reference figure or rule is founded.</summary>
public enum Evidence
{
    /// <summary>Nobody could verify it: it ships switched off, or marked where it is used.</summary>
    Unconfirmed = 0,

    /// <summary>It follows from facts that public sources state.</summary>
    Derived = 1,

    /// <summary>A public source states it.</summary>
    PublicSource = 2,

    /// <summary>A document about a cooperation says so in passing, without the text or norm that it rests on.</summary>
    Statement = 3,
}
