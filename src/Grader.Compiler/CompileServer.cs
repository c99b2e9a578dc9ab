using Grader.Compiler.Compiling;
using Grader.Guest.Protocol;
using Grader.Contracts.Submissions;

namespace Grader.Compiler;

/// <summary>Answers one request after another until the service hangs up or a limit is hit.</summary>
internal sealed class CompileServer(FrameReader input, FrameWriter output)
{
    private readonly SubmissionCompiler compiler = new();

    /// <summary>Compiles a page of C#, so that the first submission finds the compiler loaded and warm.</summary>
    public async Task WarmUpAsync()
    {
        using var sample = typeof(CompileServer).Assembly.GetManifestResourceStream("WarmUpSource.txt")!;
        using var reader = new StreamReader(sample);
        var source = new SourceFile("WarmUp.cs", await reader.ReadToEndAsync());
        compiler.Compile(new("WarmUp", [source], [], [], [], []));
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await input.ReadAsync(ProtocolJson.Default.CompileRequest, cancellationToken) is { } request)
        {
            foreach (var key in request.NewReferences) await ReceiveReferenceAsync(key, cancellationToken);
            var result = Compile(request);
            await output.WriteAsync(result.Response, ProtocolJson.Default.CompileResponse, cancellationToken);
            if (result.Response.Succeeded)
            {
                await output.WriteAsync(result.Assembly, cancellationToken);
                await output.WriteAsync(result.Pdb, cancellationToken);
            }

            await output.FlushAsync(cancellationToken);
            if (result.Response.LimitHit) return;
        }
    }

    private CompileResult Compile(CompileRequest request)
    {
        try
        {
            return compiler.Compile(request);
        }
        catch (Exception exception) when (exception is OutOfMemoryException or InsufficientExecutionStackException)
        {
            return CompileResult.LimitHit;
        }
    }

    private async Task ReceiveReferenceAsync(string key, CancellationToken cancellationToken)
    {
        var bytes = await input.ReadAsync(cancellationToken) ?? throw new InvalidDataException("A reference is missing.");
        compiler.AddReference(key, bytes);
    }
}
