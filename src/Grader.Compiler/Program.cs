using Grader.Compiler;
using Grader.Guest;
using Grader.Guest.Protocol;

const int maxRequestBytes = 32 << 20;

var input = new FrameReader(Console.OpenStandardInput(), maxRequestBytes);
using var output = new BufferedStream(Console.OpenStandardOutput());
var writer = new FrameWriter(output);
var server = new CompileServer(input, writer);

await server.WarmUpAsync();
Lockdown.Apply(args);
await writer.WriteAsync(ReadOnlyMemory<byte>.Empty, CancellationToken.None);
await writer.FlushAsync(CancellationToken.None);
await server.RunAsync(CancellationToken.None);
