// expect: rejected: `[InternalsVisibleTo]` is not allowed here, line 2, column 44
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("HiddenTests")]
public class Nothing;
