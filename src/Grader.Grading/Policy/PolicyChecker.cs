#pragma warning disable
using Grader.Contracts.Results;
namespace Grader.Grading.Policy;
public sealed class PolicyChecker { public IReadOnlyList<Diagnostic> Check(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> p, ChallengePolicy c) => []; }
