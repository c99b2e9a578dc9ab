using System.Security.Cryptography;
using Grader.Guest.Protocol;
using Grader.Grading.Packs;
using Grader.Grading.Preparation;

namespace Grader.Grading.Runs;

/// <summary>What one test process is sent.</summary>
internal sealed record RunPayload(RunRequest Request, IReadOnlyList<ReadOnlyMemory<byte>> Assemblies)
{
    private const int NonceBytes = 32;

    public static RunPayload Create(PreparedChallenge challenge, ReadOnlyMemory<byte> submission, IReadOnlyList<HiddenTest> tests)
    {
        List<(string Name, ReadOnlyMemory<byte> Bytes)> assemblies =
        [
            (PreparedChallenge.SubmissionAssembly, submission),
            (PreparedChallenge.TestAssembly, challenge.Tests.Bytes),
        ];
        if (challenge.Reference is { } reference) assemblies.Add((PreparedChallenge.ReferenceAssembly, reference.Bytes));
        if (challenge.Given is { } given) assemblies.Add((PreparedChallenge.GivenAssembly, given.Bytes));
        var request = new RunRequest(
            RandomNumberGenerator.GetBytes(NonceBytes),
            PreparedChallenge.TestAssembly,
            [.. assemblies.Select(assembly => assembly.Name)],
            [.. tests.Select(test => test.Method)],
            challenge.Settings.HeapBytes);
        return new(request, [.. assemblies.Select(assembly => assembly.Bytes)]);
    }
}
