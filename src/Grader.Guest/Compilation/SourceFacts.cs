namespace Grader.Guest.Compilation;

/// <summary>
/// What only the source tells about a submission. The emitted assembly shows neither what a person wrote, as opposed to what
/// the compiler added, nor where a type without code is declared.
/// </summary>
/// <param name="Written">
/// The types and members of other assemblies that the source names, among the watched names: full name, nested types
/// behind a slash, no arity, a member behind two colons: <c>System.Runtime.CompilerServices.TaskAwaiter::GetResult</c>.
/// </param>
/// <param name="Declared">
/// The types and members that the source declares, by metadata name: <c>Outer`1/Inner.Member</c>. Overloads share a name.
/// </param>
/// <param name="Uses">
/// Every use of a type or member of another assembly, for the exact place of a violation. It costs the compiler a second
/// binding, so only a rejected submission asks for it; otherwise empty.
/// </param>
public sealed record SourceFacts(IReadOnlyList<NamedPlace> Written, IReadOnlyList<NamedPlace> Declared, IReadOnlyList<SourceUse> Uses)
{
    public static SourceFacts None { get; } = new([], [], []);
}
