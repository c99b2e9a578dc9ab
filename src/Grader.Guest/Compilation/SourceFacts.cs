namespace Grader.Guest.Compilation;

/// <summary>
/// What only the source can tell about a submission: the emitted assembly knows neither what a person wrote (and
/// what the compiler added) nor where a type without code is declared. The compiler process reports it.
/// </summary>
/// <param name="Written">
/// The types and members of other assemblies that the source names, among the watched names: full name, nested types
/// behind a slash, no arity, a member behind two colons: <c>System.Runtime.CompilerServices.TaskAwaiter::GetResult</c>.
/// </param>
/// <param name="Declared">
/// The types and members that the source declares, by metadata name: <c>Outer`1/Inner.Member</c>. Overloads share a name.
/// </param>
/// <param name="Uses">
/// Every use of a type or member of another assembly, for the exact place of a refusal. Costs the compiler a second
/// binding, so it is asked for only when something has been refused; empty otherwise.
/// </param>
public sealed record SourceFacts(
    IReadOnlyList<NamedPlace> Written, IReadOnlyList<NamedPlace> Declared, IReadOnlyList<SourceUse> Uses)
{
    public static SourceFacts None { get; } = new([], [], []);
}
