using System.Runtime.ExceptionServices;

namespace Grader.TestHost.Running;

/// <summary>Notices that the heap limit was hit, also when student code catches the exception and goes on.</summary>
internal sealed class OutOfMemoryWatch : IDisposable
{
    public OutOfMemoryWatch() => AppDomain.CurrentDomain.FirstChanceException += OnException;

    public bool WasHit { get; private set; }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= OnException;

    private void OnException(object? sender, FirstChanceExceptionEventArgs thrown) =>
        WasHit |= thrown.Exception is OutOfMemoryException and not InsufficientMemoryException;
}
