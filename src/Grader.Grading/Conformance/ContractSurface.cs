using System.Collections.Immutable;
using System.Reflection.PortableExecutable;
using Grader.Grading.Conformance.Surface;

namespace Grader.Grading.Conformance;

/// <summary>
/// What an assembly declares, as others see it: types, members, signatures, constraints, defaults. Holds no bytes of
/// the assembly; read once for each version of a challenge.
/// </summary>
public sealed class ContractSurface
{
    private ContractSurface(IReadOnlyDictionary<string, SurfaceType> types) => Types = types;

    /// <summary>By metadata name, nested types behind a slash; those that the compiler made are left out.</summary>
    internal IReadOnlyDictionary<string, SurfaceType> Types { get; }

    /// <param name="assembly">Starter.cs, compiled as <c>Submission</c>; read, never loaded.</param>
    /// <exception cref="BadImageFormatException">These bytes are no assembly.</exception>
    public static ContractSurface Read(ReadOnlyMemory<byte> assembly)
    {
        using var image = new PEReader(ImmutableArray.Create(assembly.Span));
        return new(TypeReader.ReadAll(image));
    }
}
