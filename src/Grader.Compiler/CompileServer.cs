using Grader.Compiler.Compiling;
using Grader.Contracts.Submissions;
using Grader.Guest.Compilation;
using Grader.Guest.Protocol;

namespace Grader.Compiler;

/// <summary>Answers one request at a time until the service closes the pipe or a limit is hit.</summary>
internal sealed class CompileServer(FrameReader input, FrameWriter output)
{
    private readonly SubmissionCompiler compiler = new();

    /// <summary>Compiles a page of C#, so the first submission finds a warm compiler.</summary>
    public async Task WarmUpAsync()
    {
        using var sample = typeof(CompileServer).Assembly.GetManifestResourceStream("WarmUpSource.txt")!;
        using var reader = new StreamReader(sample);
        var source = new SourceFile("WarmUp.cs", await reader.ReadToEndAsync());
        compiler.Compile(new("WarmUp", [source], [], [], [], []));
    }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await input.ReadCompileRequestAsync(cancellationToken) is { } request)
        {
            foreach (var key in request.NewReferences)
            {
                var bytes = await input.ReadAsync(cancellationToken) ?? throw new InvalidDataException("A reference is missing.");
                compiler.AddReference(key, bytes);
            }

            var response = Compile(request);
            await output.WriteAsync(response, cancellationToken);
            await output.FlushAsync(cancellationToken);
            if (!response.KeepsCompiler) return;
        }
    }

    private CompileResponse Compile(CompileRequest request)
    {
        try
        {
            return compiler.Compile(request);
        }
        catch (Exception exception) when (exception is OutOfMemoryException or InsufficientExecutionStackException)
        {
            return CompileResponse.LimitHit("The compiler ran out of memory on this source.");
        }
    }
}
