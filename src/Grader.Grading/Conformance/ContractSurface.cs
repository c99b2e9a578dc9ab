#pragma warning disable
using Grader.Contracts.Results;
namespace Grader.Grading.Conformance;
public sealed class ContractSurface { public static ContractSurface Read(ReadOnlyMemory<byte> a) => new(); public IReadOnlyList<Diagnostic> Compare(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> p) => []; }
