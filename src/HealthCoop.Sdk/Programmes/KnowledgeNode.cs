using HealthCoop.Partners;

namespace HealthCoop.Programmes;

/// <summary>A partner in the graph of knowledge.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Side">The side on which it stands, its own or that of what it is a part of; <see langword="null"/> when
/// that is not known.</param>
public sealed record KnowledgeNode(Id<Partner> Partner, CooperationSide? Side);
