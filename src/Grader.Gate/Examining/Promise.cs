namespace Grader.Gate.Examining;

/// <summary>Something that must not be possible inside.</summary>
/// <param name="Name">As <see cref="Grader.Contracts.Protocol.SandboxPromise"/> has it.</param>
/// <param name="Broken">What was possible, or null.</param>
internal sealed record Promise(string Name, Func<string?> Broken);
