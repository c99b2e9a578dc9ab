using Grader.Guest.Protocol;

namespace Grader.TestHost.Channels;

/// <summary>A request with the assemblies that came with it, by simple name.</summary>
internal sealed record ReceivedRun(RunRequest Request, IReadOnlyDictionary<string, byte[]> Assemblies);
