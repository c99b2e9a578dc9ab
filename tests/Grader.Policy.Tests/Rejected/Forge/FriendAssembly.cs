// rejects: `[InternalsVisibleTo]` is not allowed here, line ?
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("HiddenTests")]
public class Nothing;
