using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Grader.Grading.Compilation;

namespace Grader.Grading.Preparation;

/// <summary>Whether hidden tests compare with the reference solution.</summary>
internal static class ReferenceUse
{
    /// <summary>By the types that they name: the compiler lists an aliased assembly whether it is used or not.</summary>
    public static bool IsIn(AssemblyImage tests)
    {
        using var file = new PEReader(ImmutableArray.Create(tests.Bytes.Span));
        var metadata = file.GetMetadataReader();
        return metadata.TypeReferences.Any(handle =>
            metadata.GetTypeReference(handle).ResolutionScope is { Kind: HandleKind.AssemblyReference } scope
            && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name) == PreparedChallenge.ReferenceAssembly);
    }
}
