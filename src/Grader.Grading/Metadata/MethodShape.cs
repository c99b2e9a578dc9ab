using System.Reflection.Metadata;

namespace Grader.Grading.Metadata;

/// <summary>The signature of a method or property.</summary>
internal sealed record MethodShape(
    SignatureHeader Header, int GenericParameterCount, TypeNode Return, IReadOnlyList<TypeNode> Parameters)
{
    public bool IsInstance => Header.IsInstance;

    /// <summary>Managed, no <c>vararg</c>, no explicit <c>this</c>: what C# emits for every safe method.</summary>
    public bool IsOrdinary => Header.CallingConvention == SignatureCallingConvention.Default && !Header.HasExplicitThis;
}
