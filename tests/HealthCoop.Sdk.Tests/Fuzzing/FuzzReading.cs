namespace HealthCoop.Tests.Fuzzing;

/// <summary>The first step: how a mutant is read.</summary>
/// <typeparam name="T">The content's type.</typeparam>
/// <param name="Name">The member that is called.</param>
/// <param name="Go">Calls it, asserts what its documentation promises, and gives the content or nothing.</param>
/// <param name="Documented">The exceptions that its documentation names for bytes.</param>
internal sealed record FuzzReading<T>(string Name, Func<byte[], T?> Go, params Type[] Documented)
    where T : class;
