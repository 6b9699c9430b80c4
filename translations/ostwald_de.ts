<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BoardOperations</name>
    <message>
        <source>New figure</source>
        <translation>Neue Abbildung</translation>
    </message>
    <message>
        <source>Delete a figure</source>
        <translation>Abbildung löschen</translation>
    </message>
    <message>
        <source>Rename a figure</source>
        <translation>Abbildung umbenennen</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>Teilbild hinzufügen</translation>
    </message>
    <message>
        <source>Remove a panel</source>
        <translation>Teilbild entfernen</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>Teilbild verschieben</translation>
    </message>
    <message>
        <source>Size a panel</source>
        <translation>Größe eines Teilbilds ändern</translation>
    </message>
    <message>
        <source>Exchange panels</source>
        <translation>Teilbilder tauschen</translation>
    </message>
    <message>
        <source>Frame %L1</source>
        <translation>Bild %L1</translation>
    </message>
    <message>
        <source>%1, %L2</source>
        <translation>%1, %L2</translation>
    </message>
</context>
<context>
    <name>CalibrationText</name>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>measured on the scale bar</source>
        <translation>am Maßstabsbalken gemessen</translation>
    </message>
    <message>
        <source>from the %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>The %1 says %2 nm per pixel. Is that right?</source>
        <translation>Laut %1 sind es %2 nm je Pixel. Stimmt das?</translation>
    </message>
    <message>
        <source>The %1 says %2 nm wide and %3 nm high, of which %4 nm is the mean. Is that right?</source>
        <translation>Laut %1 sind die Pixel %2 nm breit und %3 nm hoch, im Mittel %4 nm. Stimmt das?</translation>
    </message>
    <message>
        <source>Times of its own: %1 to %2 s between frames.</source>
        <translation>Eigene Zeiten: %1 bis %2 s zwischen den Bildern.</translation>
    </message>
    <message>
        <source>The scale bar and the %1 disagree: %2 nm and %3 nm per pixel, %4 %.</source>
        <translation>Maßstabsbalken und %1 widersprechen sich: %2 nm und %3 nm je Pixel, %4 %.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more such notes</source>
        <translation>
            <numerusform>und %n weiterer Hinweis</numerusform>
            <numerusform>und %n weitere Hinweise</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>Mittlere Größe</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>Relative Varianz</translation>
    </message>
    <message>
        <source>Potential in a particle</source>
        <translation>Potential im Partikel</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>Wachstumsrate, Größen</translation>
    </message>
    <message>
        <source>Potential in solution</source>
        <translation>Potential der Lösung</translation>
    </message>
    <message>
        <source>Excess over a particle of mean size</source>
        <translation>Überschuss über ein Partikel mittlerer Größe</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>Was μ* verschiebt</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>Was n* verschiebt</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>Was die Phasengrenzen verschiebt</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>Koaleszenzrate</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>Koaleszenzzeiten</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>Größen beim Kontakt</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>Summe der Radien</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>Relative Diffusion</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>Neigung zur Koaleszenz</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>Freie Energie</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>Formindex</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>size n</source>
        <translation>Größe n</translation>
    </message>
    <message>
        <source>shape index δ</source>
        <translation>Formindex δ</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>Überschuss</translation>
    </message>
    <message>
        <source>parameter, by rank</source>
        <translation>Parameter nach Rang</translation>
    </message>
    <message>
        <source>monomers</source>
        <translation>Monomere</translation>
    </message>
    <message>
        <source>Group-A (%1)</source>
        <translation>Gruppe A (%1)</translation>
    </message>
    <message>
        <source>Group-B (%1)</source>
        <translation>Gruppe B (%1)</translation>
    </message>
    <message>
        <source>Unassigned (%1)</source>
        <translation>Unzugeordnet (%1)</translation>
    </message>
    <message>
        <source>Picked (%1)</source>
        <translation>Ausgewählt (%1)</translation>
    </message>
    <message>
        <source>Group-A ± s.e.</source>
        <translation>Gruppe A ± SF</translation>
    </message>
    <message>
        <source>from the growth ± s.e.</source>
        <translation>aus dem Wachstum ± SF</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>pₙ model</source>
        <translation>pₙ Modell</translation>
    </message>
    <message>
        <source>Jₙ model</source>
        <translation>Jₙ Modell</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>pairs that merge</source>
        <translation>verschmelzende Paare</translation>
    </message>
    <message>
        <source>used by the fit</source>
        <translation>von der Anpassung benutzt</translation>
    </message>
    <message>
        <source>μₙ, start values</source>
        <translation>μₙ, Startwerte</translation>
    </message>
    <message>
        <source>beyond the sizes seen</source>
        <translation>ungesehene Größen</translation>
    </message>
    <message>
        <source>μ₁ at the playhead</source>
        <translation>μ₁ am Abspielkopf</translation>
    </message>
    <message>
        <source>maximum μ*</source>
        <translation>Maximum μ*</translation>
    </message>
    <message>
        <source>μ*, not determined</source>
        <translation>μ*, nicht bestimmt</translation>
    </message>
    <message>
        <source>others follow</source>
        <translation>andere folgen</translation>
    </message>
    <message>
        <source>others stay</source>
        <translation>andere bleiben</translation>
    </message>
    <message>
        <source>hypersaturated</source>
        <translation>hypersättigt</translation>
    </message>
    <message>
        <source>supersaturated</source>
        <translation>übersättigt</translation>
    </message>
    <message>
        <source>undersaturated</source>
        <translation>untersättigt</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>Größen in den Proben</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>Größen der Probe</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <source>Chemical potential, free energy</source>
        <translation>Chemisches Potential, freie Energie</translation>
    </message>
    <message>
        <source>Mean and variance</source>
        <translation>Mittelwert und Varianz</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>Wachstumsrate und Größen</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Phase für Phase</translation>
    </message>
    <message>
        <source>Extracted properties</source>
        <translation>Gewonnene Größen</translation>
    </message>
    <message>
        <source>Width %1, a column of %2.</source>
        <translation>Breite %1, eine Spalte von %2.</translation>
    </message>
    <message>
        <source>A width of %1 is no column of %2.</source>
        <translation>Eine Breite von %1 ist keine Spalte von %2.</translation>
    </message>
    <message>
        <source>Height %1.</source>
        <translation>Höhe %1.</translation>
    </message>
    <message>
        <source>A height of %1 does not fit a page of %2.</source>
        <translation>Eine Höhe von %1 passt auf keine Seite von %2.</translation>
    </message>
    <message>
        <source>Text of at most %1.</source>
        <translation>Schrift höchstens %1.</translation>
    </message>
    <message>
        <source>Text of %1 is outside %L2 to %L3 pt.</source>
        <translation>Schrift von %1 liegt außerhalb von %L2 bis %L3 pt.</translation>
    </message>
    <message>
        <source>Lines of at least %1.</source>
        <translation>Linien mindestens %1.</translation>
    </message>
    <message>
        <source>Lines of %1 are thinner than %L2 pt.</source>
        <translation>Linien von %1 sind dünner als %L2 pt.</translation>
    </message>
    <message>
        <source>Every axis has its unit.</source>
        <translation>Jede Achse hat ihre Einheit.</translation>
    </message>
    <message>
        <source>Panel %1 has an axis without a physical unit. Calibrate the movie.</source>
        <translation>Teilbild %1 hat eine Achse ohne physikalische Einheit. Kalibrieren Sie den Film.</translation>
    </message>
    <message>
        <source>Calibrated (%1).</source>
        <translation>Kalibriert (%1).</translation>
    </message>
    <message>
        <source>The calibration is incomplete. Enter it in the Movie workspace.</source>
        <translation>Die Kalibrierung ist unvollständig. Geben Sie sie im Arbeitsbereich Film ein.</translation>
    </message>
    <message>
        <source>The time between frames comes from a video (%1). Confirm it in the Movie workspace.</source>
        <translation>Der Bildabstand stammt aus einem Video (%1). Bestätigen Sie ihn im Arbeitsbereich Film.</translation>
    </message>
    <message>
        <source>Everything is up to date with the project.</source>
        <translation>Alles ist auf dem Stand des Projekts.</translation>
    </message>
    <message>
        <source>Some results are older than the project. Wait for them, or run the fit again.</source>
        <translation>Einige Ergebnisse sind älter als das Projekt. Warten Sie auf sie, oder starten Sie die Anpassung neu.</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>Koaleszenz</translation>
    </message>
    <message>
        <source>Every panel shows something.</source>
        <translation>Jedes Teilbild zeigt etwas.</translation>
    </message>
    <message>
        <source>There is nothing on the page.</source>
        <translation>Auf der Seite ist nichts.</translation>
    </message>
    <message>
        <source>Panel %1 is empty.</source>
        <translation>Teilbild %1 ist leer.</translation>
    </message>
    <message>
        <source>Older than the project: panel %1. Wait for the results, or run the fit again.</source>
        <translation>Älter als das Projekt: Teilbild %1. Warten Sie auf die Ergebnisse oder starten Sie die Anpassung neu.</translation>
    </message>
    <message>
        <source>Curves can be told apart by colour-blind readers.</source>
        <translation>Kurven sind auch für farbfehlsichtige Leser unterscheidbar.</translation>
    </message>
    <message>
        <source>Colour-blind readers cannot tell these apart: %1.</source>
        <translation>Farbfehlsichtige Leser können diese nicht unterscheiden: %1.</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>Größen in den Proben</translation>
    </message>
    <message>
        <source>Size distributions</source>
        <translation>Größenverteilungen</translation>
    </message>
</context>
<context>
    <name>CoalescenceText</name>
    <message>
        <source>%1 %2 nm</source>
        <translation>%1 %2 nm</translation>
    </message>
    <message>
        <source>%1 nm, %2</source>
        <translation>%1 nm, %2</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>Anpassung beginnt gleich</translation>
    </message>
    <message>
        <source>Waiting for the stages before it</source>
        <translation>Wartet auf die Schritte davor</translation>
    </message>
    <message>
        <source>Fitting: looking for a start</source>
        <translation>Anpassung: Startwerte werden gesucht</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, %2 %</source>
        <translation>Anpassung: Iteration %1, %2 %</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>Beruht auf älteren Daten: erneut anpassen</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>Angehalten: bisher bester Stand aus Iteration %1</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>Noch nicht angepasst</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s, %3 events</source>
        <translation>Konvergiert nach %1 Iterationen, %2 s, %3 Ereignisse</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>Nach %1 Iterationen nicht konvergiert</translation>
    </message>
    <message>
        <source>Logarithm of the propensity of small particles times the density at the start, in 1/(s nm³)</source>
        <translation>Logarithmus der Neigung kleiner Partikel mal Dichte am Anfang, in 1/(s nm³)</translation>
    </message>
    <message>
        <source>How sharply the propensity falls with size, 1/nm</source>
        <translation>Wie scharf die Neigung mit der Größe fällt, 1/nm</translation>
    </message>
    <message>
        <source>Sum of the radii at which the propensity has halved, nm</source>
        <translation>Summe der Radien, bei der die Neigung halb so groß ist, nm</translation>
    </message>
    <message>
        <source>Logarithm of the variance of the distance at which ligand layers touch, in nm²</source>
        <translation>Logarithmus der Varianz des Abstands, bei dem sich Ligandenschichten berühren, in nm²</translation>
    </message>
    <message>
        <source>Thickness of the double ligand layer, nm</source>
        <translation>Dicke der doppelten Ligandenschicht, nm</translation>
    </message>
    <message>
        <source>No pair is closer than this at the start, nm</source>
        <translation>Kein Paar ist am Anfang näher, nm</translation>
    </message>
    <message>
        <source>Logarithm of the density of particles at the start, in 1/nm³</source>
        <translation>Logarithmus der Dichte der Partikel am Anfang, in 1/nm³</translation>
    </message>
    <message>
        <source>Rate highest at %1 s, %2 s wide at half height
Particles merge at a distance of %3
Chance of a worse fit: times %4, sizes %5</source>
        <translation>Rate am höchsten bei %1 s, auf halber Höhe %2 s breit
Partikel verschmelzen im Abstand von %3
Aussicht auf eine schlechtere Anpassung: Zeiten %4, Größen %5</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Suspicion</source>
        <translation>Zweifel</translation>
    </message>
    <message>
        <source>Radius (nm)</source>
        <translation>Radius (nm)</translation>
    </message>
    <message>
        <source>Radius (px)</source>
        <translation>Radius (px)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/s)</source>
        <translation>Wachstumsrate dr/dt (nm/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/s)</source>
        <translation>Wachstumsrate dr/dt (px/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/frame)</source>
        <translation>Wachstumsrate dr/dt (nm/Bild)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/frame)</source>
        <translation>Wachstumsrate dr/dt (px/Bild)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>CoreSentence</name>
    <message>
        <source>meets the border in frame %1</source>
        <translation>berührt den Rand in Bild %1</translation>
    </message>
    <message>
        <source>enters through the border in frame %1</source>
        <translation>kommt über den Rand in Bild %1</translation>
    </message>
    <message>
        <source>leaves through the border after frame %1</source>
        <translation>geht über den Rand nach Bild %1</translation>
    </message>
    <message>
        <source>first seen in frame %1</source>
        <translation>zuerst gesehen in Bild %1</translation>
    </message>
    <message>
        <source>lost after frame %1</source>
        <translation>verloren nach Bild %1</translation>
    </message>
    <message>
        <source>grows by a step in frame %1</source>
        <translation>wächst sprunghaft in Bild %1</translation>
    </message>
    <message>
        <source>product of a coalescence in frame %1</source>
        <translation>Produkt einer Koaleszenz in Bild %1</translation>
    </message>
    <message>
        <source>coalesces after frame %1</source>
        <translation>koalesziert nach Bild %1</translation>
    </message>
    <message>
        <source>seen throughout, away from the border, without a coalescence</source>
        <translation>durchgehend gesehen, abseits vom Rand, ohne Koaleszenz</translation>
    </message>
    <message>
        <source>tagged by hand in frame %1</source>
        <translation>von Hand markiert in Bild %1</translation>
    </message>
    <message>
        <source>splits off from particle %1 in frame %2</source>
        <translation>spaltet sich von Partikel %1 in Bild %2 ab</translation>
    </message>
    <message>
        <source>goes on from particle %1 in frame %2</source>
        <translation>setzt Partikel %1 in Bild %2 fort</translation>
    </message>
    <message>
        <source>splits after frame %1</source>
        <translation>teilt sich nach Bild %1</translation>
    </message>
    <message>
        <source>goes on under another number after frame %1</source>
        <translation>geht nach Bild %1 unter anderer Nummer weiter</translation>
    </message>
    <message>
        <source>There is no particle at (%1, %2) in frame %3.</source>
        <translation>Bei (%1, %2) in Bild %3 gibt es kein Partikel.</translation>
    </message>
    <message>
        <source>No coalescence is found at (%1, %2) in frame %3 any more.</source>
        <translation>Bei (%1, %2) in Bild %3 wird keine Koaleszenz mehr gefunden.</translation>
    </message>
    <message>
        <source>The particle at (%1, %2) in frame %3 begins there now.</source>
        <translation>Das Partikel bei (%1, %2) in Bild %3 beginnt jetzt dort.</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1.</source>
        <translation>Beide Partikel sind in Bild %1 zu sehen.</translation>
    </message>
    <message>
        <source>Both places at (%1, %2) in frame %3 belong to one particle now.</source>
        <translation>Beide Orte bei (%1, %2) in Bild %3 gehören jetzt zu einem Partikel.</translation>
    </message>
    <message>
        <source>Both particles begin in frame %1: there is nothing to swap.</source>
        <translation>Beide Partikel beginnen in Bild %1: es gibt nichts zu tauschen.</translation>
    </message>
    <message>
        <source>The parents of a coalescence are seen before its product.</source>
        <translation>Die Ausgangspartikel einer Koaleszenz sind vor ihrem Produkt zu sehen.</translation>
    </message>
    <message>
        <source>Both parents are one particle now.</source>
        <translation>Beide Ausgangspartikel sind jetzt ein Partikel.</translation>
    </message>
    <message>
        <source>Frame %1 is not analysed.</source>
        <translation>Bild %1 wird nicht ausgewertet.</translation>
    </message>
    <message>
        <source>%1 is fixed.</source>
        <translation>%1 ist fest.</translation>
    </message>
    <message>
        <source>%1 is at its bound.</source>
        <translation>%1 liegt an der Grenze.</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval is that of the prior.</source>
        <translation>%1 ist nicht bestimmt: Das Intervall ist das der A-priori-Verteilung.</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval spans the bounds.</source>
        <translation>%1 ist nicht bestimmt: Das Intervall reicht von Grenze zu Grenze.</translation>
    </message>
    <message>
        <source>Not converged yet.</source>
        <translation>Noch nicht konvergiert.</translation>
    </message>
    <message>
        <source>Not converged: the iterations ran out.</source>
        <translation>Nicht konvergiert: Die Iterationen sind verbraucht.</translation>
    </message>
    <message>
        <source>Stopped before it converged: these are the best values so far.</source>
        <translation>Vor der Konvergenz angehalten: Dies sind die bisher besten Werte.</translation>
    </message>
    <message>
        <source>The size noise is correlated in time beyond what this fit models: the intervals are too narrow.</source>
        <translation>Das Größenrauschen ist zeitlich stärker korreliert, als diese Anpassung annimmt: Die Intervalle sind zu schmal.</translation>
    </message>
    <message>
        <source>The innovations have not the variance the fit expects of them.</source>
        <translation>Die Innovationen haben nicht die Varianz, die die Anpassung erwartet.</translation>
    </message>
    <message>
        <source>meets an excluded region in frame %1</source>
        <translation>berührt in Bild %1 einen ausgeschlossenen Bereich</translation>
    </message>
    <message>
        <source>%1 is not determined: only a lower limit.</source>
        <translation>%1 ist nicht bestimmt: nur nach unten begrenzt.</translation>
    </message>
    <message>
        <source>%1 is not determined: only an upper limit.</source>
        <translation>%1 ist nicht bestimmt: nur nach oben begrenzt.</translation>
    </message>
    <message>
        <source>%1 is from the separations when last seen apart; times and sizes add nothing.</source>
        <translation>%1 stammt aus den zuletzt getrennt gesehenen Abständen; Zeiten und Größen fügen nichts hinzu.</translation>
    </message>
    <message>
        <source>Only particles that merge are in these data: how many did not is unknown, so ρ₀ follows from the shape of the times and its prior alone.</source>
        <translation>Diese Daten enthalten nur Partikel, die verschmelzen: wie viele es nicht taten, ist unbekannt, und ρ₀ folgt allein aus der Verteilung der Zeiten und dem Vorwissen.</translation>
    </message>
    <message>
        <source>The sizes of the other particles are not in these data: %1 and %2 follow from the times alone.</source>
        <translation>Die Größen der anderen Partikel stehen nicht in diesen Daten: %1 und %2 folgen allein aus den Zeiten.</translation>
    </message>
    <message>
        <source>The relative diffusion is the one given, falling inversely with σ.</source>
        <translation>Die relative Diffusion ist die angegebene und fällt umgekehrt mit σ.</translation>
    </message>
    <message>
        <source>The relative diffusion is the printed one, the average from the start to t, above what the pair equation needs where motion slows down.</source>
        <translation>Die relative Diffusion ist die gedruckte, das Mittel vom Anfang bis t, und damit höher, als die Paargleichung braucht, wo die Bewegung langsamer wird.</translation>
    </message>
    <message>
        <source>The relative diffusion falls inversely with σ from a value that the paths of the pairs that merge give.</source>
        <translation>Die relative Diffusion fällt umgekehrt mit σ von einem Wert aus, den die Bahnen der verschmelzenden Paare ergeben.</translation>
    </message>
    <message>
        <source>The relative diffusion is the instantaneous one from the paths of the pairs that merge.</source>
        <translation>Die relative Diffusion ist die momentane aus den Bahnen der verschmelzenden Paare.</translation>
    </message>
    <message>
        <source>Intervals do not contain the errors of σ(t) and D_r(t), which are taken as measured.</source>
        <translation>Die Intervalle enthalten nicht die Fehler von σ(t) und D_r(t), die wie gemessen genommen werden.</translation>
    </message>
    <message>
        <source>The times of the events do not follow the fitted rate (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>Die Zeiten der Ereignisse folgen der angepassten Rate nicht (Kolmogorow-Smirnow, unter %1 %).</translation>
    </message>
    <message>
        <source>The sizes of the pairs that merged do not follow the fitted propensity (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>Die Größen der verschmolzenen Paare folgen der angepassten Neigung nicht (Kolmogorow-Smirnow, unter %1 %).</translation>
    </message>
    <message>
        <source>%1 ends at a bound of the paper&apos;s.</source>
        <translation>%1 endet an einer Grenze der Publikation.</translation>
    </message>
    <message>
        <source>delta lies at an end of its range in %1 % of the frames.</source>
        <translation>δ liegt in %1 % der Bilder an einem Ende seines Bereichs.</translation>
    </message>
    <message>
        <source>Sizes are smoothed over about %1 frames: faster changes of the supply are not seen, and their noise passes for shape and supply of the frames.</source>
        <translation>Größen sind über etwa %1 Bilder geglättet: schnellere Änderungen des Nachschubs werden nicht gesehen, und ihr Rauschen gilt als Form und Nachschub der Bilder.</translation>
    </message>
    <message>
        <source>The sizes span too few monomers to leave out %1 at each end: %2 are left out.</source>
        <translation>Die Größen umfassen zu wenige Monomere, um an jedem Ende %1 wegzulassen: weggelassen sind %2.</translation>
    </message>
    <message>
        <source>%1 searches end within a tenth of the lowest cost; the ranges are theirs.</source>
        <translation>%1 Suchen enden innerhalb eines Zehntels der geringsten Kosten; die Bereiche sind ihre.</translation>
    </message>
    <message>
        <source>not seen from frame %1 to %2</source>
        <translation>nicht gesehen von Bild %1 bis %2</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size of the movie.</source>
        <translation>Größen in Nanometern brauchen die Pixelgröße des Films.</translation>
    </message>
    <message>
        <source>Growth against time needs the frame interval of the movie.</source>
        <translation>Wachstum über der Zeit braucht den Bildabstand des Films.</translation>
    </message>
    <message>
        <source>No particle was found in any frame.</source>
        <translation>In keinem Bild wurde ein Partikel gefunden.</translation>
    </message>
    <message>
        <source>The stroke adds nothing that is free.</source>
        <translation>Der Strich fügt nichts hinzu, was frei ist.</translation>
    </message>
    <message>
        <source>The stroke meets no particle.</source>
        <translation>Der Strich trifft kein Partikel.</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>Die Linie teilt kein Partikel in zwei.</translation>
    </message>
    <message>
        <source>There are no two particles to merge any more.</source>
        <translation>Es gibt keine zwei Partikel mehr, die zu vereinigen wären.</translation>
    </message>
    <message>
        <source>No two particles are seen at the same time.</source>
        <translation>Nie sind zwei Partikel zugleich zu sehen.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 frames; there are %2. Analyse more of the movie.</source>
        <translation>Die Anpassung braucht mindestens %1 Bilder; es sind %2. Mehr vom Film auswerten.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 trajectories of two or more sizes; there are %2. Track more particles or analyse more frames.</source>
        <translation>Die Anpassung braucht mindestens %1 Trajektorien mit zwei oder mehr Größen; es sind %2. Mehr Partikel verfolgen oder mehr Bilder auswerten.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 coalescences; there are %2. Analyse more frames or a larger field of view, or confirm more events.</source>
        <translation>Die Anpassung braucht mindestens %1 Koaleszenzen; es sind %2. Mehr Bilder oder ein größeres Gesichtsfeld auswerten oder mehr Ereignisse bestätigen.</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit. Were the sizes measured in every frame?</source>
        <translation>Alle Größen sind gleich: Es gibt kein Wachstum anzupassen. Wurden die Größen in jedem Bild gemessen?</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Is the pixel size right?</source>
        <translation>Alle Größen liegen unter %1 Monomeren, wo die Theorie nicht gilt. Stimmt die Pixelgröße?</translation>
    </message>
    <message>
        <source>The other project has no sizes in nanometres and seconds yet. Open it, let it be analysed and save it.</source>
        <translation>Das andere Projekt hat noch keine Größen in Nanometern und Sekunden. Öffnen Sie es, lassen Sie es auswerten und speichern Sie es.</translation>
    </message>
    <message>
        <source>The other project has changed since it was chosen. Choose it again.</source>
        <translation>Das andere Projekt hat sich geändert, seit es gewählt wurde. Wählen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sampled frames show %1 particles that stand out clearly; %2 are needed to judge the settings by.</source>
        <translation>Die betrachteten Bilder zeigen %1 Partikel, die sich deutlich abheben; um die Einstellungen zu beurteilen, sind %2 nötig.</translation>
    </message>
    <message>
        <source>At every threshold the noise makes more than one particle in a hundred, so none can be proposed.</source>
        <translation>Bei jedem Schwellwert ist mehr als eins von hundert Partikeln Rauschen; daher kann keiner vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>The project is open in another window</source>
        <translation>Das Projekt ist in einem anderen Fenster offen</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>Das Projekt ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>A frame needs one channel.</source>
        <translation>Ein Bild braucht genau einen Kanal.</translation>
    </message>
    <message>
        <source>Frames %1 to %2 are not all in the movie.</source>
        <translation>Nicht alle Bilder von %1 bis %2 sind im Film.</translation>
    </message>
    <message>
        <source>A link leads from an earlier frame to a later one.</source>
        <translation>Eine Verknüpfung führt von einem früheren zu einem späteren Bild.</translation>
    </message>
    <message>
        <source>Particles are swapped within one frame.</source>
        <translation>Partikel werden innerhalb eines Bildes vertauscht.</translation>
    </message>
    <message>
        <source>Masks are merged within one frame.</source>
        <translation>Masken werden innerhalb eines Bildes vereinigt.</translation>
    </message>
    <message>
        <source>A region needs three corners or more.</source>
        <translation>Ein Gebiet braucht mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>The project has no movie.</source>
        <translation>Das Projekt hat keinen Film.</translation>
    </message>
    <message>
        <source>The movie ends with frame %1.</source>
        <translation>Der Film endet mit Bild %1.</translation>
    </message>
    <message>
        <source>The project has lost what was imported; import it again.</source>
        <translation>Das Projekt hat das Importierte verloren; importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The projects that are fitted together with this one were not read.</source>
        <translation>Die Projekte, die gemeinsam mit diesem angepasst werden, wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The project holds no tracks yet; analyze its movie first.</source>
        <translation>Das Projekt enthält noch keine Spuren; werten Sie zuerst seinen Film aus.</translation>
    </message>
    <message>
        <source>The monomer radius must be a positive length.</source>
        <translation>Der Monomerradius muss eine positive Länge sein.</translation>
    </message>
    <message>
        <source>The monomer radius must be positive.</source>
        <translation>Der Monomerradius muss positiv sein.</translation>
    </message>
    <message>
        <source>The monomer radius must be given and positive.</source>
        <translation>Der Monomerradius muss angegeben und positiv sein.</translation>
    </message>
    <message>
        <source>A trajectory has not one size per frame.</source>
        <translation>Eine Trajektorie hat nicht genau eine Größe je Bild.</translation>
    </message>
    <message>
        <source>A trajectory names a frame that has no time.</source>
        <translation>Eine Trajektorie nennt ein Bild, das keine Zeit hat.</translation>
    </message>
    <message>
        <source>A size is not a positive number.</source>
        <translation>Eine Größe ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>This frame is not part of the trajectories.</source>
        <translation>Dieses Bild gehört nicht zu den Trajektorien.</translation>
    </message>
    <message>
        <source>Phases need the mean size at nine times at least.</source>
        <translation>Phasen brauchen die mittlere Größe zu mindestens neun Zeiten.</translation>
    </message>
    <message>
        <source>Coalescence is measured in nm and s: give the pixel size and the time between frames.</source>
        <translation>Koaleszenz wird in nm und s gemessen: Geben Sie Pixelgröße und Bildabstand an.</translation>
    </message>
    <message>
        <source>The observation must end after it began.</source>
        <translation>Die Beobachtung muss nach ihrem Beginn enden.</translation>
    </message>
    <message>
        <source>An event lies outside the observation or has a radius that is not above %1.</source>
        <translation>Ein Ereignis liegt außerhalb der Beobachtung oder hat einen Radius, der nicht über %1 liegt.</translation>
    </message>
    <message>
        <source>The number of particles at the start is not known.</source>
        <translation>Die Zahl der Partikel am Anfang ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The bootstrap needs %1 replicas or more.</source>
        <translation>Das Bootstrap braucht mindestens %1 Wiederholungen.</translation>
    </message>
    <message>
        <source>A bootstrap needs at least %1 replicas.</source>
        <translation>Ein Bootstrap braucht mindestens %1 Wiederholungen.</translation>
    </message>
    <message>
        <source>No tracks yet. They appear once the movie has been segmented and linked.</source>
        <translation>Noch keine Spuren. Sie erscheinen, sobald der Film segmentiert und verknüpft ist.</translation>
    </message>
    <message>
        <source>Every track is excluded. Give some of them a group in the track table.</source>
        <translation>Alle Spuren sind ausgeschlossen. Geben Sie einigen in der Spurentabelle eine Gruppe.</translation>
    </message>
    <message>
        <source>The pixel size is unknown. Enter it in the Movie workspace.</source>
        <translation>Die Pixelgröße ist unbekannt. Geben Sie sie im Arbeitsbereich Film ein.</translation>
    </message>
    <message>
        <source>The time between frames is unknown. Enter it in the Movie workspace.</source>
        <translation>Der Bildabstand ist unbekannt. Geben Sie ihn im Arbeitsbereich Film ein.</translation>
    </message>
    <message>
        <source>Fewer than two Group-A particles are seen at the same time. Tag tracks as Group-A, or analyse more frames.</source>
        <translation>Weniger als zwei Partikel der Gruppe A sind gleichzeitig zu sehen. Markieren Sie Spuren als Gruppe A oder analysieren Sie mehr Bilder.</translation>
    </message>
    <message>
        <source>Fewer than three particles are seen around this time.</source>
        <translation>Um diese Zeit sind weniger als drei Partikel zu sehen.</translation>
    </message>
    <message>
        <source>All sizes are equal around this time.</source>
        <translation>Um diese Zeit sind alle Größen gleich.</translation>
    </message>
    <message>
        <source>The supersaturation follows from a fit. Start one in the Fit workspace.</source>
        <translation>Die Übersättigung folgt aus einer Anpassung. Starten Sie eine im Arbeitsbereich Anpassen.</translation>
    </message>
    <message>
        <source>The rates of growth follow from a fit. Start one in the Fit workspace.</source>
        <translation>Die Wachstumsraten folgen aus einer Anpassung. Starten Sie eine im Arbeitsbereich Anpassen.</translation>
    </message>
    <message>
        <source>The shape index follows from a fit. Start one in the Fit workspace.</source>
        <translation>Der Formindex folgt aus einer Anpassung. Starten Sie eine im Arbeitsbereich Anpassen.</translation>
    </message>
    <message>
        <source>The sensitivity follows from a fit. Start one in the Fit workspace.</source>
        <translation>Die Empfindlichkeit folgt aus einer Anpassung. Starten Sie eine im Arbeitsbereich Anpassen.</translation>
    </message>
    <message>
        <source>The propensity follows from a fit of coalescence. Start one in the Fit workspace.</source>
        <translation>Die Neigung folgt aus einer Anpassung der Koaleszenz. Starten Sie eine im Arbeitsbereich Anpassen.</translation>
    </message>
    <message>
        <source>This fit held the shape index fixed. Give its level an uncertainty and fit again.</source>
        <translation>Diese Anpassung hielt den Formindex fest. Geben Sie seinem Niveau eine Unsicherheit und passen Sie erneut an.</translation>
    </message>
    <message>
        <source>This fit has no maximum of the potential, or all of its constants are fixed.</source>
        <translation>Diese Anpassung hat kein Maximum des Potentials, oder alle ihre Konstanten sind fest.</translation>
    </message>
    <message>
        <source>ln ρ̃₁ crosses neither μ* nor %1: there is no border to move.</source>
        <translation>ln ρ̃₁ kreuzt weder μ* noch %1: es gibt keine Grenze, die sich verschieben ließe.</translation>
    </message>
    <message>
        <source>No size is seen in three windows of nine frames, so the potential cannot be read from the growth. Analyse more frames.</source>
        <translation>Keine Größe ist in drei Fenstern von neun Bildern zu sehen, daher lässt sich das Potential nicht aus dem Wachstum ablesen. Analysieren Sie mehr Bilder.</translation>
    </message>
    <message>
        <source>The coalescences have not been measured yet.</source>
        <translation>Die Koaleszenzen sind noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Statistics of coalescence need at least %1 events; there are %2. Analyse more frames or confirm more events.</source>
        <translation>Die Statistik der Koaleszenz braucht mindestens %1 Ereignisse; vorhanden sind %2. Analysieren Sie mehr Bilder oder bestätigen Sie mehr Ereignisse.</translation>
    </message>
    <message>
        <source>The pairs that merge were seen apart too rarely to measure their motion.</source>
        <translation>Die verschmelzenden Paare wurden zu selten getrennt gesehen, um ihre Bewegung zu messen.</translation>
    </message>
    <message>
        <source>No coalescence is known whose three particles are all tracked.</source>
        <translation>Es ist keine Koaleszenz bekannt, deren drei Partikel alle verfolgt sind.</translation>
    </message>
    <message>
        <source>No phases are marked. Mark them in the Ensemble workspace.</source>
        <translation>Es sind keine Phasen markiert. Markieren Sie sie im Arbeitsbereich Ensemble.</translation>
    </message>
    <message>
        <source>The frame is being read.</source>
        <translation>Das Bild wird gelesen.</translation>
    </message>
    <message>
        <source>The frame cannot be shown: the movie is not at hand, or has no such frame.</source>
        <translation>Das Bild kann nicht gezeigt werden: Der Film ist nicht zur Hand oder hat kein solches Bild.</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2.</source>
        <translation>Der Formindex muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot; in this version.</source>
        <translation>In dieser Version gibt es kein Diagramm „%1“.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; in this version.</source>
        <translation>In dieser Version gibt es keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>With the present data this template has fewer panels.</source>
        <translation>Mit den jetzigen Daten hat diese Vorlage weniger Teilbilder.</translation>
    </message>
    <message>
        <source>The page has no panels yet.</source>
        <translation>Die Seite hat noch keine Teilbilder.</translation>
    </message>
    <message>
        <source>The width of a page must be positive.</source>
        <translation>Die Breite einer Seite muss positiv sein.</translation>
    </message>
    <message>
        <source>The movie does not reach this time; it ends at %1 s.</source>
        <translation>Der Film reicht nicht bis zu dieser Zeit; er endet bei %1 s.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>Etwas ist unerwartet fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly: %1</source>
        <translation>Etwas ist unerwartet fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt diese Datei nicht.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read again.</source>
        <translation>Die Datei kann nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is not an Ostwald project.</source>
        <translation>Das ist kein Ostwald-Projekt.</translation>
    </message>
    <message>
        <source>The file is cut off within its first bytes.</source>
        <translation>Die Datei ist schon in den ersten Bytes abgeschnitten.</translation>
    </message>
    <message>
        <source>This is a database of another program, not an Ostwald project.</source>
        <translation>Das ist eine Datenbank eines anderen Programms, kein Ostwald-Projekt.</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of Ostwald (file format %1; this version reads up to %2).</source>
        <translation>Dieses Projekt wurde von einer neueren Version von Ostwald gespeichert (Dateiformat %1; diese Version liest bis %2).</translation>
    </message>
    <message>
        <source>The file is damaged: its format has no number.</source>
        <translation>Die Datei ist beschädigt: ihr Format hat keine Nummer.</translation>
    </message>
    <message>
        <source>The file is cut off: it has %1 of %2 bytes.</source>
        <translation>Die Datei ist abgeschnitten: sie hat %1 von %2 Byte.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file is damaged: its pages do not fit together.</source>
        <translation>Die Datei ist beschädigt: ihre Seiten passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The file is damaged: an item in it is larger than there is memory.</source>
        <translation>Die Datei ist beschädigt: ein Eintrag darin ist größer als der Speicher.</translation>
    </message>
    <message>
        <source>The file is damaged: its parameters were altered.</source>
        <translation>Die Datei ist beschädigt: ihre Parameter wurden verändert.</translation>
    </message>
    <message>
        <source>The file is damaged: its table &quot;%1&quot; is not that of a project.</source>
        <translation>Die Datei ist beschädigt: ihre Tabelle „%1“ ist nicht die eines Projekts.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; was altered</source>
        <translation>die Einstellung „%1“ wurde verändert</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing</source>
        <translation>die Einstellung „%1“ fehlt</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is out of range</source>
        <translation>die Einstellung „%1“ liegt außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>correction %1 was altered</source>
        <translation>Korrektur %1 wurde verändert</translation>
    </message>
    <message>
        <source>step %1 of its history was altered</source>
        <translation>Schritt %1 ihres Verlaufs wurde verändert</translation>
    </message>
    <message>
        <source>its place in the history was altered</source>
        <translation>ihre Stelle im Verlauf wurde verändert</translation>
    </message>
    <message>
        <source>its imported tracks are missing or were altered</source>
        <translation>ihre importierten Spuren fehlen oder wurden verändert</translation>
    </message>
    <message>
        <source>its particles were altered</source>
        <translation>ihre Partikel wurden verändert</translation>
    </message>
    <message>
        <source>its tracks were altered</source>
        <translation>ihre Spuren wurden verändert</translation>
    </message>
    <message>
        <source>its fit was altered</source>
        <translation>ihre Anpassung wurde verändert</translation>
    </message>
    <message>
        <source>its fit of coalescence was altered</source>
        <translation>ihre Anpassung der Koaleszenz wurde verändert</translation>
    </message>
    <message>
        <source>The stored %1 do not fit together.</source>
        <translation>Die gespeicherten Daten (%1) passen nicht zusammen.</translation>
    </message>
    <message>
        <source>particles</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Parts of the project were altered: %1</source>
        <translation>Teile des Projekts wurden verändert: %1</translation>
    </message>
    <message>
        <source>The stored parameters are damaged.</source>
        <translation>Die gespeicherten Parameter sind beschädigt.</translation>
    </message>
    <message>
        <source>The stored parameters are damaged: %1</source>
        <translation>Die gespeicherten Parameter sind beschädigt: %1</translation>
    </message>
    <message>
        <source>The stored fit is damaged: %1</source>
        <translation>Die gespeicherte Anpassung ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The stored fit of coalescence is damaged: %1</source>
        <translation>Die gespeicherte Anpassung der Koaleszenz ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>Erwartet wird ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>Das ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Hier wird eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Hier wird eine ganze Zahl erwartet.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Die Zahl liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>Hier wird true oder false erwartet.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Hier wird ein Text erwartet.</translation>
    </message>
    <message>
        <source>A number or null is expected here.</source>
        <translation>Hier wird eine Zahl oder null erwartet.</translation>
    </message>
    <message>
        <source>A list of numbers is expected here.</source>
        <translation>Hier wird eine Liste von Zahlen erwartet.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Hier wird ein Objekt erwartet.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier wird eine Liste erwartet.</translation>
    </message>
    <message>
        <source>A list of changes is expected here.</source>
        <translation>Hier wird eine Liste von Änderungen erwartet.</translation>
    </message>
    <message>
        <source>A place in the list is expected here.</source>
        <translation>Hier wird eine Stelle der Liste erwartet.</translation>
    </message>
    <message>
        <source>Four whole numbers are expected here.</source>
        <translation>Hier werden vier ganze Zahlen erwartet.</translation>
    </message>
    <message>
        <source>Frame, x and y are expected.</source>
        <translation>Erwartet werden Bild, x und y.</translation>
    </message>
    <message>
        <source>Pairs of x and y are expected.</source>
        <translation>Erwartet werden Paare von x und y.</translation>
    </message>
    <message>
        <source>There is no parameter of this name.</source>
        <translation>Es gibt keinen Parameter dieses Namens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>„%1“ gehört nicht zu: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of edit.</source>
        <translation>„%1“ ist keine Art von Korrektur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of samples.</source>
        <translation>„%1“ ist kein Typ von Abtastwerten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of a project.</source>
        <translation>„%1“ ist kein Feld eines Projekts.</translation>
    </message>
    <message>
        <source>The parts of a curve differ in length.</source>
        <translation>Die Teile einer Kurve sind verschieden lang.</translation>
    </message>
    <message>
        <source>The profiles differ in length.</source>
        <translation>Die Profile sind verschieden lang.</translation>
    </message>
    <message>
        <source>A direction has one component for each constant.</source>
        <translation>Eine Richtung hat für jede Konstante eine Komponente.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Another program is writing this file.</source>
        <translation>Ein anderes Programm schreibt in diese Datei.</translation>
    </message>
    <message>
        <source>The file was moved or removed while it was open.</source>
        <translation>Die Datei wurde verschoben oder entfernt, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>The project file was moved, removed or replaced while it was open.</source>
        <translation>Die Projektdatei wurde verschoben, entfernt oder ersetzt, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only.</source>
        <translation>Die Datei kann nicht geschrieben werden: sie oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file cannot be read or written: %1.</source>
        <translation>Die Datei kann nicht gelesen oder geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>In den Ordner kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>Der Ordner kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be put in its place: %1.</source>
        <translation>Der Ordner kann nicht an seinen Platz gebracht werden: %1.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Dieser Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>Schreiben fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Writing failed. The disk may be full.</source>
        <translation>Schreiben fehlgeschlagen. Der Datenträger ist vielleicht voll.</translation>
    </message>
    <message>
        <source>The folder of this file does not exist.</source>
        <translation>Der Ordner dieser Datei existiert nicht.</translation>
    </message>
    <message>
        <source>This is a folder. Choose another name.</source>
        <translation>Das ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>In diesen Ordner dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Name a new one.</source>
        <translation>In diesem Ordner liegt schon etwas. Nennen Sie einen neuen.</translation>
    </message>
    <message>
        <source>Something was put into this folder meanwhile. Name a new one.</source>
        <translation>In diesen Ordner wurde inzwischen etwas gelegt. Nennen Sie einen neuen.</translation>
    </message>
    <message>
        <source>There is no figure of this name.</source>
        <translation>Es gibt keine Abbildung dieses Namens.</translation>
    </message>
    <message>
        <source>The PDF has no time of writing.</source>
        <translation>Das PDF hat keine Schreibzeit.</translation>
    </message>
    <message>
        <source>The page of the PDF has no size.</source>
        <translation>Die Seite des PDF hat keine Größe.</translation>
    </message>
    <message>
        <source>Width, height, text size and line width must be positive.</source>
        <translation>Breite, Höhe, Schriftgröße und Linienstärke müssen positiv sein.</translation>
    </message>
    <message>
        <source>The resolution must lie between %1 and %2 dpi.</source>
        <translation>Die Auflösung muss zwischen %1 und %2 dpi liegen.</translation>
    </message>
    <message>
        <source>The picture would be too large. Lower its size or its resolution.</source>
        <translation>Das Bild würde zu groß. Verringern Sie seine Größe oder seine Auflösung.</translation>
    </message>
    <message>
        <source>This picture cannot be written.</source>
        <translation>Dieses Bild kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A clip has %1 to %2 frames per second.</source>
        <translation>Ein Clip hat %1 bis %2 Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>A GIF has at most %1 frames per second.</source>
        <translation>Ein GIF hat höchstens %1 Bilder pro Sekunde.</translation>
    </message>
    <message>
        <source>These frames are not in the movie.</source>
        <translation>Diese Bilder sind nicht im Film.</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot write this format; Matroska and AVI always work.</source>
        <translation>Das installierte FFmpeg kann dieses Format nicht schreiben; Matroska und AVI gehen immer.</translation>
    </message>
    <message>
        <source>The pictures of a video have one size.</source>
        <translation>Die Bilder eines Videos haben alle dieselbe Größe.</translation>
    </message>
    <message>
        <source>The colours cannot be converted: %1.</source>
        <translation>Die Farben können nicht umgewandelt werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>Die Datei kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>The encoder cannot be started: %1.</source>
        <translation>Der Kodierer kann nicht gestartet werden: %1.</translation>
    </message>
    <message>
        <source>A frame cannot be written: %1.</source>
        <translation>Ein Bild kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no room for a picture: %1.</source>
        <translation>Für ein Bild ist kein Platz: %1.</translation>
    </message>
    <message>
        <source>The end of the file cannot be written: %1.</source>
        <translation>Das Ende der Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no such movie.</source>
        <translation>Es gibt diesen Film nicht.</translation>
    </message>
    <message>
        <source>The movie is not the one that this project was made from.</source>
        <translation>Der Film ist nicht der, aus dem dieses Projekt entstanden ist.</translation>
    </message>
    <message>
        <source>The history has %1 steps, not %2.</source>
        <translation>Der Verlauf hat %1 Schritte, nicht %2.</translation>
    </message>
    <message>
        <source>The history does not fit the project.</source>
        <translation>Der Verlauf passt nicht zum Projekt.</translation>
    </message>
    <message>
        <source>Save the project first: the command reads it from its file.</source>
        <translation>Speichern Sie zuerst das Projekt: der Befehl liest es aus seiner Datei.</translation>
    </message>
    <message>
        <source>These tracks come from another program: there is no movie to analyze. Copy the command that exports tables.</source>
        <translation>Diese Spuren stammen aus einem anderen Programm: es gibt keinen Film auszuwerten. Kopieren Sie den Befehl, der Tabellen exportiert.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must be between %2 and %3 mm wide.</source>
        <translation>Die Seite „%1“ muss zwischen %2 und %3 mm breit sein.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must have text of %2 to %3 pt.</source>
        <translation>Die Schrift der Seite „%1“ muss %2 bis %3 pt groß sein.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel outside its grid.</source>
        <translation>Auf der Seite „%1“ liegt ein Teilbild außerhalb des Rasters.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel that shows nothing there is.</source>
        <translation>Auf der Seite „%1“ zeigt ein Teilbild etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; needs a name of its own.</source>
        <translation>Die Seite „%1“ braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The pixel size must be a positive number of nanometres.</source>
        <translation>Die Pixelgröße muss eine positive Zahl von Nanometern sein.</translation>
    </message>
    <message>
        <source>The frame interval must be a positive number of seconds.</source>
        <translation>Der Bildabstand muss eine positive Zahl von Sekunden sein.</translation>
    </message>
    <message>
        <source>The dose rate must be a positive number of electrons per nm² and s.</source>
        <translation>Die Dosisrate muss eine positive Zahl von Elektronen je nm² und s sein.</translation>
    </message>
    <message>
        <source>The first frame cannot be negative.</source>
        <translation>Das erste Bild kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The last frame lies before the first one.</source>
        <translation>Das letzte Bild liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, not %4.</source>
        <translation>%1 muss zwischen %2 und %3 liegen, nicht bei %4.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3 %4, not %5.</source>
        <translation>%1 muss zwischen %2 und %3 %4 liegen, nicht bei %5.</translation>
    </message>
    <message>
        <source>The project is open in another window: process %1 on %2.</source>
        <translation>Das Projekt ist in einem anderen Fenster geöffnet: Prozess %1 auf %2.</translation>
    </message>
    <message>
        <source>Tag particles</source>
        <translation>Partikel markieren</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>Film von anderem Ort nehmen</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>an der Grenze</translation>
    </message>
    <message>
        <source>no part of this model</source>
        <translation>nicht Teil dieses Modells</translation>
    </message>
    <message>
        <source>no part of this model: the potential falls everywhere</source>
        <translation>nicht Teil dieses Modells: das Potential fällt überall</translation>
    </message>
    <message>
        <source>not determined by these data</source>
        <translation>durch diese Daten nicht bestimmt</translation>
    </message>
    <message>
        <source>not determined: the interval is that of the prior</source>
        <translation>nicht bestimmt: das Intervall ist das der A-priori-Verteilung</translation>
    </message>
    <message>
        <source>not determined: the interval spans the bounds</source>
        <translation>nicht bestimmt: das Intervall reicht von Grenze zu Grenze</translation>
    </message>
    <message>
        <source>not determined: only a lower limit</source>
        <translation>nicht bestimmt: nur eine untere Schranke</translation>
    </message>
    <message>
        <source>not determined: only an upper limit</source>
        <translation>nicht bestimmt: nur eine obere Schranke</translation>
    </message>
    <message>
        <source>not determined: only kappa times the density is, as far as that</source>
        <translation>nicht bestimmt: allenfalls das Produkt aus kappa und Dichte ist es</translation>
    </message>
    <message>
        <source>not determined: the density is not, or diffusion alone decides</source>
        <translation>nicht bestimmt: die Dichte ist es nicht, oder die Diffusion allein entscheidet</translation>
    </message>
    <message>
        <source>from the separations when last seen apart; times and sizes add nothing</source>
        <translation>aus den zuletzt getrennt gesehenen Abständen; Zeiten und Größen fügen nichts hinzu</translation>
    </message>
    <message>
        <source>%1 is not determined: the other energy is at its bound.</source>
        <translation>%1 ist nicht bestimmt: die andere Energie liegt an der Grenze.</translation>
    </message>
    <message>
        <source>%1 is not determined: only kappa times the density is, as far as that.</source>
        <translation>%1 ist nicht bestimmt: allenfalls das Produkt aus kappa und Dichte ist es.</translation>
    </message>
    <message>
        <source>%1 is not determined: the density is not, or diffusion alone decides.</source>
        <translation>%1 ist nicht bestimmt: die Dichte ist es nicht, oder die Diffusion allein entscheidet.</translation>
    </message>
    <message>
        <source>%1 is no part of this model.</source>
        <translation>%1 ist nicht Teil dieses Modells.</translation>
    </message>
    <message>
        <source>%1 is no part of this model: the potential falls everywhere.</source>
        <translation>%1 ist nicht Teil dieses Modells: das Potential fällt überall.</translation>
    </message>
    <message>
        <source>%1 is not determined by these data.</source>
        <translation>%1 ist durch diese Daten nicht bestimmt.</translation>
    </message>
    <message>
        <source>There are no trajectories.</source>
        <translation>Es gibt keine Trajektorien.</translation>
    </message>
    <message>
        <source>%1 % of the sizes are below %2 monomers, where the theory does not hold: leave those particles out.</source>
        <translation>%1 % der Größen liegen unter %2 Monomeren, wo die Theorie nicht gilt: Lassen Sie diese Partikel weg.</translation>
    </message>
    <message>
        <source>Particle %1 has not one size per frame.</source>
        <translation>Partikel %1 hat nicht genau eine Größe je Bild.</translation>
    </message>
    <message>
        <source>Particle %1: its frames are not in order.</source>
        <translation>Partikel %1: seine Bilder sind nicht in der richtigen Reihenfolge.</translation>
    </message>
    <message>
        <source>Particle %1 has a radius that is not a positive number.</source>
        <translation>Partikel %1 hat einen Radius, der keine positive Zahl ist.</translation>
    </message>
    <message>
        <source>A particle has a radius that is not a positive number.</source>
        <translation>Ein Partikel hat einen Radius, der keine positive Zahl ist.</translation>
    </message>
    <message>
        <source>A radius is not a positive number.</source>
        <translation>Ein Radius ist keine positive Zahl.</translation>
    </message>
    <message>
        <source>Some particles are about %1 times as large as the others, and none lies between: are all radii in the same unit? If they are, fit the two kinds apart.</source>
        <translation>Einige Partikel sind etwa %1-mal so groß wie die anderen, und keines liegt dazwischen: Haben alle Radien dieselbe Einheit? Wenn ja, passen Sie die beiden Arten getrennt an.</translation>
    </message>
    <message>
        <source>A particle has more than ten million monomers. Are the radii in nm, and the material right?</source>
        <translation>Ein Partikel hat mehr als zehn Millionen Monomere. Sind die Radien in nm, und stimmt das Material?</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit.</source>
        <translation>Alle Größen sind gleich: es gibt kein Wachstum anzupassen.</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Are the radii in nm?</source>
        <translation>Alle Größen liegen unter %1 Monomeren, wo die Theorie nicht gilt. Sind die Radien in nm?</translation>
    </message>
    <message>
        <source>Shape index, monomer radius or knot spacing is outside its range.</source>
        <translation>Formindex, Monomerradius oder Knotenabstand liegt außerhalb seines Bereichs.</translation>
    </message>
    <message>
        <source>The bounds of %1 leave no room.</source>
        <translation>Die Grenzen von %1 lassen keinen Spielraum.</translation>
    </message>
    <message>
        <source>The prior of %1 needs a width above %2.</source>
        <translation>Die A-priori-Verteilung von %1 braucht eine Breite über %2.</translation>
    </message>
    <message>
        <source>The bounds leave no room.</source>
        <translation>Die Grenzen lassen keinen Spielraum.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The start must lie between the lower and the upper bound.</source>
        <translation>Der Startwert muss zwischen unterer und oberer Grenze liegen.</translation>
    </message>
    <message>
        <source>A prior needs a mean and a standard deviation above %1.</source>
        <translation>Eine A-priori-Verteilung braucht einen Mittelwert und eine Standardabweichung über %1.</translation>
    </message>
    <message>
        <source>A prior needs both a mean and a standard deviation.</source>
        <translation>Eine A-priori-Verteilung braucht Mittelwert und Standardabweichung.</translation>
    </message>
    <message>
        <source>The standard deviation of a prior must be positive.</source>
        <translation>Die Standardabweichung einer A-priori-Verteilung muss positiv sein.</translation>
    </message>
    <message>
        <source>How well the shape index is known must lie between %1 and %2.</source>
        <translation>Die Unsicherheit des Formindex muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>The knot spacing must be positive.</source>
        <translation>Der Knotenabstand muss positiv sein.</translation>
    </message>
    <message>
        <source>A fit needs at least one iteration.</source>
        <translation>Eine Anpassung braucht mindestens eine Iteration.</translation>
    </message>
    <message>
        <source>The relative diffusion must be above %1 nm²/s.</source>
        <translation>Die relative Diffusion muss über %1 nm²/s liegen.</translation>
    </message>
    <message>
        <source>No start within the bounds explains these events. Are the times in s and the sizes in nm, and do the bounds leave room?</source>
        <translation>Kein Startwert innerhalb der Grenzen erklärt diese Ereignisse. Sind die Zeiten in s und die Größen in nm, und lassen die Grenzen Spielraum?</translation>
    </message>
    <message>
        <source>The sizes of the pairs before they merge are not known.</source>
        <translation>Die Größen der Paare vor dem Verschmelzen sind nicht bekannt.</translation>
    </message>
    <message>
        <source>How fast the particles move against each other is not known: the pairs that merge were seen apart too rarely. Give the relative diffusion in nm²/s.</source>
        <translation>Wie schnell sich die Partikel gegeneinander bewegen, ist nicht bekannt: die verschmelzenden Paare wurden zu selten getrennt gesehen. Geben Sie die relative Diffusion in nm²/s an.</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 trajectories without long gaps; there are %2. Track more particles.</source>
        <translation>Die Kostenfunktion der Publikation braucht mindestens %1 Trajektorien ohne lange Lücken; es sind %2. Verfolgen Sie mehr Partikel.</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 frames with %2 particles or more; there are %3. Analyse more of the movie.</source>
        <translation>Die Kostenfunktion der Publikation braucht mindestens %1 Bilder mit %2 oder mehr Partikeln; es sind %3. Werten Sie mehr vom Film aus.</translation>
    </message>
    <message>
        <source>The sizes span fewer than %1 monomers: too few for a histogram of n. Are the radii in nm?</source>
        <translation>Die Größen umfassen weniger als %1 Monomere: zu wenig für ein Histogramm von n. Sind die Radien in nm?</translation>
    </message>
    <message>
        <source>The fit needs samples of at least %1 times; there are %2. Add samples of other ageing times.</source>
        <translation>Die Anpassung braucht Proben von mindestens %1 Zeiten; es sind %2. Fügen Sie Proben anderer Alterungszeiten hinzu.</translation>
    </message>
    <message>
        <source>The sample at %1 s has %2 sizes; the fit needs at least %3 in each. Measure more particles or leave this time out.</source>
        <translation>Die Probe bei %1 s hat %2 Größen; die Anpassung braucht in jeder mindestens %3. Messen Sie mehr Partikel oder lassen Sie diese Zeit weg.</translation>
    </message>
    <message>
        <source>mu* follows from the samples once %1 and %2 are known from elsewhere: fix them or give them priors.</source>
        <translation>μ* folgt aus den Proben, sobald %1 und %2 von anderswo bekannt sind: Halten Sie sie fest oder geben Sie ihnen A-priori-Verteilungen.</translation>
    </message>
    <message>
        <source>The samples hold no identities: they measure how fast sizes change, and the constants only in combinations. Intervals are those of the profile likelihood.</source>
        <translation>Die Proben enthalten keine Identitäten: sie messen, wie schnell sich Größen ändern, und die Konstanten nur in Kombinationen. Die Intervalle sind die der Profil-Likelihood.</translation>
    </message>
    <message>
        <source>The sizes scatter more about the fit than their numbers allow: particles may have formed, merged or been lost between the samples.</source>
        <translation>Die Größen streuen stärker um die Anpassung, als ihre Zahl erlaubt: zwischen den Proben können Partikel entstanden, verschmolzen oder verloren gegangen sein.</translation>
    </message>
    <message>
        <source>A constant of the coalescence theory is not a number.</source>
        <translation>Eine Konstante der Koaleszenztheorie ist keine Zahl.</translation>
    </message>
    <message>
        <source>kappa and l must not be negative, and v must be above %1.</source>
        <translation>kappa und l dürfen nicht negativ sein, und v muss über %1 liegen.</translation>
    </message>
    <message>
        <source>The grid needs %1 points or more and the tolerance must be above %2.</source>
        <translation>Das Gitter braucht mindestens %1 Punkte, und die Toleranz muss über %2 liegen.</translation>
    </message>
    <message>
        <source>The times must ascend from %1 or later.</source>
        <translation>Die Zeiten müssen ab %1 oder später ansteigen.</translation>
    </message>
    <message>
        <source>The contact distance and the diffusion of the pairs must be above %1 at every time.</source>
        <translation>Kontaktabstand und Diffusion der Paare müssen zu jeder Zeit über %1 liegen.</translation>
    </message>
    <message>
        <source>The pair equation cannot be solved with these constants.</source>
        <translation>Die Paargleichung ist mit diesen Konstanten nicht lösbar.</translation>
    </message>
    <message>
        <source>The sizes must begin at %1 or above and every one needs its share.</source>
        <translation>Die Größen müssen bei %1 oder darüber beginnen, und jede braucht ihren Anteil.</translation>
    </message>
    <message>
        <source>Times must ascend from %1.</source>
        <translation>Zeiten müssen ab %1 ansteigen.</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2 and the concentration must not be negative.</source>
        <translation>Der Formindex muss zwischen %1 und %2 liegen, und die Konzentration darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The materials are pt, au, iron-oxide and cdse.</source>
        <translation>Die Materialien sind pt, au, iron-oxide und cdse.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Es gibt diese Datei oder diesen Ordner nicht.</translation>
    </message>
    <message>
        <source>This is none of what can be imported: %1.</source>
        <translation>Das gehört nicht zu dem, was importiert werden kann: %1.</translation>
    </message>
    <message>
        <source>There is no particle in it.</source>
        <translation>Es ist kein Partikel darin.</translation>
    </message>
    <message>
        <source>The times do not ascend.</source>
        <translation>Die Zeiten steigen nicht an.</translation>
    </message>
    <message>
        <source>The times are not evenly spaced from %1 on.</source>
        <translation>Die Zeiten sind von %1 an nicht gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>Column %1 and the next two must be numbers: area, x and y.</source>
        <translation>Spalte %1 und die nächsten zwei müssen Zahlen sein: Fläche, x und y.</translation>
    </message>
    <message>
        <source>There is no column for &quot;%1&quot;, but for %2.</source>
        <translation>Für „%1“ gibt es keine Spalte, wohl aber für %2.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;, but %2.</source>
        <translation>Die Tabelle hat keine Spalte „%1“, sondern %2.</translation>
    </message>
    <message>
        <source>A table of particles needs columns for x, y and frame or time; this one has %1. Name them by --columns if they are called otherwise.</source>
        <translation>Eine Partikeltabelle braucht Spalten für x, y und Bild oder Zeit; diese hat %1. Nennen Sie sie mit --columns, wenn sie anders heißen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of length.</source>
        <translation>„%1“ ist keine Längeneinheit.</translation>
    </message>
    <message>
        <source>The table has lengths in px and in other units; the pixel size is needed.</source>
        <translation>Die Tabelle hat Längen in px und in anderen Einheiten; die Pixelgröße wird gebraucht.</translation>
    </message>
    <message>
        <source>The position is not a pair of numbers.</source>
        <translation>Die Position ist kein Paar von Zahlen.</translation>
    </message>
    <message>
        <source>Radii are sqrt(%1) times trackpy&apos;s size, those of discs of even brightness.</source>
        <translation>Radien sind das sqrt(%1)-fache der Größe von trackpy, die von Scheiben gleichmäßiger Helligkeit.</translation>
    </message>
    <message>
        <source>The frame is not a whole number from %1 on.</source>
        <translation>Das Bild ist keine ganze Zahl ab %1.</translation>
    </message>
    <message>
        <source>The time is not a number from %1 on.</source>
        <translation>Die Zeit ist keine Zahl ab %1.</translation>
    </message>
    <message>
        <source>All particles are from the same time.</source>
        <translation>Alle Partikel stammen aus derselben Zeit.</translation>
    </message>
    <message>
        <source>The times are not evenly spaced; a column of frames is needed.</source>
        <translation>Die Zeiten sind nicht gleichmäßig verteilt; eine Spalte der Bilder wird gebraucht.</translation>
    </message>
    <message>
        <source>There is no column of tracks: every particle counts as seen once.</source>
        <translation>Es gibt keine Spalte der Spuren: jedes Partikel gilt als einmal gesehen.</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2: a table of spots cannot tell merges and splits; the table of edges or TrackMate&apos;s XML can.</source>
        <translation>Spur %1 ist zweimal in Bild %2: eine Tabelle der Spots kann Verschmelzen und Teilen nicht angeben; die Tabelle der Kanten oder das XML von TrackMate kann es.</translation>
    </message>
    <message>
        <source>The number of the spot is missing or there twice.</source>
        <translation>Die Nummer des Spots fehlt oder ist zweimal da.</translation>
    </message>
    <message>
        <source>An edge does not name two spots.</source>
        <translation>Eine Kante nennt keine zwei Spots.</translation>
    </message>
    <message>
        <source>An edge names a spot that is not there.</source>
        <translation>Eine Kante nennt einen Spot, den es nicht gibt.</translation>
    </message>
    <message>
        <source>An edge lies outside every track.</source>
        <translation>Eine Kante liegt außerhalb aller Spuren.</translation>
    </message>
    <message>
        <source>Links are those of the table of edges beside it.</source>
        <translation>Die Verknüpfungen sind die der Kantentabelle daneben.</translation>
    </message>
    <message>
        <source>A line must be four whole numbers L B E P with B &lt;= E.</source>
        <translation>Eine Zeile muss aus vier ganzen Zahlen L B E P mit B &lt;= E bestehen.</translation>
    </message>
    <message>
        <source>Label %1 is there twice.</source>
        <translation>Label %1 ist zweimal da.</translation>
    </message>
    <message>
        <source>Label %1 is in no mask.</source>
        <translation>Label %1 ist in keiner Maske.</translation>
    </message>
    <message>
        <source>Label %1 is not in the masks from frame %2 to %3.</source>
        <translation>Label %1 ist nicht in den Masken von Bild %2 bis %3.</translation>
    </message>
    <message>
        <source>Label %1 is in the masks but has no line.</source>
        <translation>Label %1 ist in den Masken, hat aber keine Zeile.</translation>
    </message>
    <message>
        <source>There are no masks %1.tif ... beside the table.</source>
        <translation>Neben der Tabelle liegen keine Masken %1.tif ...</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Der Ordner kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Masks in three dimensions are not read.</source>
        <translation>Dreidimensionale Masken werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The masks differ in size.</source>
        <translation>Die Masken sind verschieden groß.</translation>
    </message>
    <message>
        <source>A line must be merge or gap, and two labels of the table.</source>
        <translation>Eine Zeile muss aus merge oder gap und zwei Labels der Tabelle bestehen.</translation>
    </message>
    <message>
        <source>The gaps go round in a circle.</source>
        <translation>Die Lücken laufen im Kreis.</translation>
    </message>
    <message>
        <source>There is no res_track.txt or man_track.txt.</source>
        <translation>Es gibt weder res_track.txt noch man_track.txt.</translation>
    </message>
    <message>
        <source>Masks of a ground truth may be markers, smaller than the particles: sizes are those of the markers.</source>
        <translation>Masken einer Grundwahrheit können Marken sein, kleiner als die Partikel: die Größen sind die der Marken.</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; there are more tracks.</source>
        <translation>Die Labels der Cell Tracking Challenge enden bei %1; es gibt mehr Spuren.</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; the tracks and their gaps need more.</source>
        <translation>Die Labels der Cell Tracking Challenge enden bei %1; die Spuren und ihre Lücken brauchen mehr.</translation>
    </message>
    <message>
        <source>The folder holds masks of something else; choose an empty one.</source>
        <translation>Der Ordner enthält Masken von etwas anderem; wählen Sie einen leeren.</translation>
    </message>
    <message>
        <source>Masks need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>Masken brauchen die Bildgröße; importieren Sie mit --frame-size oder öffnen Sie das Projekt zusammen mit seinem Film.</translation>
    </message>
    <message>
        <source>Label images need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>Labelbilder brauchen die Bildgröße; importieren Sie mit --frame-size oder öffnen Sie das Projekt zusammen mit seinem Film.</translation>
    </message>
    <message>
        <source>A detection needs a frame t from %1 on and positions x and y.</source>
        <translation>Eine Detektion braucht ein Bild t ab %1 und die Positionen x und y.</translation>
    </message>
    <message>
        <source>A detection lies outside every particle.</source>
        <translation>Eine Detektion liegt außerhalb aller Partikel.</translation>
    </message>
    <message>
        <source>The XML is damaged or cut off: %1.</source>
        <translation>Das XML ist beschädigt oder abgeschnitten: %1.</translation>
    </message>
    <message>
        <source>This XML file is not of the particle tracking challenge.</source>
        <translation>Diese XML-Datei gehört nicht zur Particle Tracking Challenge.</translation>
    </message>
    <message>
        <source>This is not a label image: %1.</source>
        <translation>Das ist kein Labelbild: %1.</translation>
    </message>
    <message>
        <source>a number in it is negative or above %1</source>
        <translation>eine Zahl darin ist negativ oder größer als %1</translation>
    </message>
    <message>
        <source>its pixels are not whole numbers from %1 to %2</source>
        <translation>seine Pixel sind keine ganzen Zahlen von %1 bis %2</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>es ist ein Farbbild</translation>
    </message>
    <message>
        <source>The pages differ in size.</source>
        <translation>Die Seiten sind verschieden groß.</translation>
    </message>
    <message>
        <source>The number of track %1 is no label.</source>
        <translation>Die Nummer der Spur %1 ist kein Label.</translation>
    </message>
    <message>
        <source>Track %1 has the impossible frame %2.</source>
        <translation>Spur %1 hat das unmögliche Bild %2.</translation>
    </message>
    <message>
        <source>Track %1 has no position in frame %2.</source>
        <translation>Spur %1 hat in Bild %2 keine Position.</translation>
    </message>
    <message>
        <source>Track %1 has an impossible size in frame %2.</source>
        <translation>Spur %1 hat in Bild %2 eine unmögliche Größe.</translation>
    </message>
    <message>
        <source>Track %1 is empty.</source>
        <translation>Spur %1 ist leer.</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2.</source>
        <translation>Spur %1 ist zweimal in Bild %2.</translation>
    </message>
    <message>
        <source>Track %1 is there twice.</source>
        <translation>Spur %1 ist zweimal da.</translation>
    </message>
    <message>
        <source>Track %1 descends from %2, which is not there.</source>
        <translation>Spur %1 stammt von %2 ab, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Track %1 begins before its parent %2 ends.</source>
        <translation>Spur %1 beginnt, bevor ihre Ausgangsspur %2 endet.</translation>
    </message>
    <message>
        <source>Particle %1 is made of %2 others at once: the largest two count as its parents.</source>
        <translation>Partikel %1 entsteht aus %2 anderen auf einmal: die beiden größten gelten als seine Ausgangspartikel.</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 does not lead to a later frame.</source>
        <translation>Die Verknüpfung von Spot %1 zu Spot %2 führt nicht in ein späteres Bild.</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 is there twice.</source>
        <translation>Die Verknüpfung von Spot %1 zu Spot %2 ist zweimal da.</translation>
    </message>
    <message>
        <source>&quot;frame&quot; must be a whole number from %1.</source>
        <translation>„frame“ muss eine ganze Zahl ab %1 sein.</translation>
    </message>
    <message>
        <source>Each corner must be [x, y], two numbers of pixels.</source>
        <translation>Jede Ecke muss [x, y] sein, zwei Zahlen in Pixeln.</translation>
    </message>
    <message>
        <source>A region needs &quot;corners_px&quot; with three corners or more.</source>
        <translation>Ein Gebiet braucht „corners_px“ mit mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>There is no region in it: {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]} is expected.</source>
        <translation>Es ist kein Gebiet darin: erwartet wird {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]}.</translation>
    </message>
    <message>
        <source>This XML file is not TrackMate&apos;s.</source>
        <translation>Diese XML-Datei stammt nicht von TrackMate.</translation>
    </message>
    <message>
        <source>The file holds TrackMate&apos;s settings but no spots or tracks.</source>
        <translation>Die Datei enthält die Einstellungen von TrackMate, aber keine Spots oder Spuren.</translation>
    </message>
    <message>
        <source>A spot has the impossible frame %1.</source>
        <translation>Ein Spot hat das unmögliche Bild %1.</translation>
    </message>
    <message>
        <source>Spot %1 is there twice.</source>
        <translation>Spot %1 ist zweimal da.</translation>
    </message>
    <message>
        <source>The outline of spot %1 is not %2 points.</source>
        <translation>Der Umriss von Spot %1 hat nicht %2 Punkte.</translation>
    </message>
    <message>
        <source>The outline of spot %1 holds something that is not a number.</source>
        <translation>Der Umriss von Spot %1 enthält etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>A %1 element has no valid %2.</source>
        <translation>Ein Element %1 hat kein gültiges %2.</translation>
    </message>
    <message>
        <source>Pixels are not square in the file: sizes count with their width.</source>
        <translation>Die Pixel sind in der Datei nicht quadratisch: für Größen gilt ihre Breite.</translation>
    </message>
    <message>
        <source>%1 tracks that TrackMate&apos;s filters hide are left out.</source>
        <translation>%1 Spuren, die die Filter von TrackMate verbergen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Die Tabelle ist leer.</translation>
    </message>
    <message>
        <source>A radius must be above %1.</source>
        <translation>Ein Radius muss über %1 liegen.</translation>
    </message>
    <message>
        <source>A frame must not be negative.</source>
        <translation>Ein Bild darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>One frame has two times.</source>
        <translation>Ein Bild hat zwei Zeiten.</translation>
    </message>
    <message>
        <source>The times of the frames do not ascend.</source>
        <translation>Die Zeiten der Bilder steigen nicht an.</translation>
    </message>
    <message>
        <source>The frame numbers lie too far apart.</source>
        <translation>Die Bildnummern liegen zu weit auseinander.</translation>
    </message>
    <message>
        <source>Particle %1 is there twice.</source>
        <translation>Partikel %1 ist zweimal da.</translation>
    </message>
    <message>
        <source>%1 is not a number: &quot;%2&quot;. A size that was not measured needs no row: remove it.</source>
        <translation>%1 ist keine Zahl: „%2“. Eine nicht gemessene Größe braucht keine Zeile: Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is not a number that can be: &quot;%2&quot;.</source>
        <translation>%1 ist keine mögliche Zahl: „%2“.</translation>
    </message>
    <message>
        <source>Not a number that can be: &quot;%1&quot;.</source>
        <translation>Keine mögliche Zahl: „%1“.</translation>
    </message>
    <message>
        <source>A particle merges twice: its number is %1.</source>
        <translation>Ein Partikel verschmilzt zweimal: seine Nummer ist %1.</translation>
    </message>
    <message>
        <source>The table is in pixels and frames: give the %1.</source>
        <translation>Die Tabelle ist in Pixeln und Bildern: Geben Sie an: %1.</translation>
    </message>
    <message>
        <source>pixel size in nm</source>
        <translation>Pixelgröße in nm</translation>
    </message>
    <message>
        <source>time between frames in s</source>
        <translation>Bildabstand in s</translation>
    </message>
    <message>
        <source>The first column must be the time in s, ascending.</source>
        <translation>Die erste Spalte muss die ansteigende Zeit in s sein.</translation>
    </message>
    <message>
        <source>A group needs three columns per particle: area, x, y.</source>
        <translation>Eine Gruppe braucht je Partikel drei Spalten: Fläche, x, y.</translation>
    </message>
    <message>
        <source>This is neither events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) nor a table of time and area, x, y of merging particles.</source>
        <translation>Das ist weder events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) noch eine Tabelle von Zeit und Fläche, x, y verschmelzender Partikel.</translation>
    </message>
    <message>
        <source>The first row has times without a unit, with sizes below: say the unit (--time-unit s|ms|min|h).</source>
        <translation>Die erste Zeile hat Zeiten ohne Einheit, mit Größen darunter: Geben Sie die Einheit an (--time-unit s|ms|min|h).</translation>
    </message>
    <message>
        <source>There is a size below no time.</source>
        <translation>Eine Größe steht unter keiner Zeit.</translation>
    </message>
    <message>
        <source>A radius is a number above %1, not &quot;%2&quot;.</source>
        <translation>Ein Radius ist eine Zahl über %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>There is no size below the time of column %1.</source>
        <translation>Unter der Zeit von Spalte %1 steht keine Größe.</translation>
    </message>
    <message>
        <source>The sizes are in pixels: give the pixel size (--pixel-size-nm).</source>
        <translation>Die Größen sind in Pixeln: Geben Sie die Pixelgröße an (--pixel-size-nm).</translation>
    </message>
    <message>
        <source>The table needs the columns particle,frame,t_s,r_nm (trajectories) or t_s,r_nm (samples), or those of TrackMate&apos;s spots or of trackpy.</source>
        <translation>Die Tabelle braucht die Spalten particle,frame,t_s,r_nm (Trajektorien) oder t_s,r_nm (Proben) oder die der Spots von TrackMate oder von trackpy.</translation>
    </message>
    <message>
        <source>The table does not say the unit of RADIUS. Export it with TrackMate&apos;s rows of units, or call the column r_nm, r_um or r_px and the others particle, frame and t_s.</source>
        <translation>Die Tabelle nennt die Einheit von RADIUS nicht. Exportieren Sie sie mit den Einheitenzeilen von TrackMate, oder nennen Sie die Spalte r_nm, r_um oder r_px und die anderen particle, frame und t_s.</translation>
    </message>
    <message>
        <source>The unit of RADIUS is unknown: %1.</source>
        <translation>Die Einheit von RADIUS ist unbekannt: %1.</translation>
    </message>
    <message>
        <source>The table has frames but no times: give the time between frames (--frame-interval-s).</source>
        <translation>Die Tabelle hat Bilder, aber keine Zeiten: Geben Sie den Bildabstand an (--frame-interval-s).</translation>
    </message>
    <message>
        <source>Cell Tracking Challenge folder</source>
        <translation>Ordner der Cell Tracking Challenge</translation>
    </message>
    <message>
        <source>label TIFF</source>
        <translation>Label-TIFF</translation>
    </message>
    <message>
        <source>ISBI particle tracking challenge XML</source>
        <translation>XML der ISBI Particle Tracking Challenge</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>excluded regions (JSON)</source>
        <translation>ausgeschlossene Gebiete (JSON)</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>Es gibt keine Datei und keinen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>The file is empty (%1 bytes).</source>
        <translation>Die Datei ist leer (%1 Byte).</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>Die Datei kann nicht zum Lesen geöffnet werden.</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading: %1.</source>
        <translation>Die Datei kann nicht zum Lesen geöffnet werden: %1.</translation>
    </message>
    <message>
        <source>The folder holds no TIFF, PNG or JPEG pictures.</source>
        <translation>Der Ordner enthält keine TIFF-, PNG- oder JPEG-Bilder.</translation>
    </message>
    <message>
        <source>The content of this file is not a movie that Ostwald reads (%1).</source>
        <translation>Der Inhalt dieser Datei ist kein Film, den Ostwald liest (%1).</translation>
    </message>
    <message>
        <source>Frame %1 is outside %2 .. %3.</source>
        <translation>Bild %1 liegt außerhalb von %2 bis %3.</translation>
    </message>
    <message>
        <source>The file has no axes of which one could be chosen as time.</source>
        <translation>Die Datei hat keine Achsen, von denen eine als Zeit gewählt werden könnte.</translation>
    </message>
    <message>
        <source>The file has no axis %1 that could be time; it has %2 to choose from.</source>
        <translation>Die Datei hat keine Achse %1, die die Zeit sein könnte; %2 stehen zur Wahl.</translation>
    </message>
    <message>
        <source>The file has no datasets to choose from.</source>
        <translation>Die Datei hat keine Datensätze zur Auswahl.</translation>
    </message>
    <message>
        <source>The file is truncated or its header is wrong: bytes %1 to %2 are needed, but it has %3.</source>
        <translation>Die Datei ist abgeschnitten oder ihr Kopf ist falsch: gebraucht werden die Bytes %1 bis %2, sie hat aber %3.</translation>
    </message>
    <message>
        <source>The file has become shorter while it was read.</source>
        <translation>Die Datei ist beim Lesen kürzer geworden.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>Lesen fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>The file is truncated: this frame should end at byte %1, but the file has %2.</source>
        <translation>Die Datei ist abgeschnitten: dieses Bild sollte bei Byte %1 enden, die Datei hat aber %2.</translation>
    </message>
    <message>
        <source>The file is truncated: frame %1 should end at byte %2, but the file has %3.</source>
        <translation>Die Datei ist abgeschnitten: Bild %1 sollte bei Byte %2 enden, die Datei hat aber %3.</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but there is room for %2.</source>
        <translation>Die Datei ist abgeschnitten: ihr Kopf verspricht %1 Bilder, Platz ist aber nur für %2.</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but it holds %2.</source>
        <translation>Die Datei ist abgeschnitten: ihr Kopf verspricht %1 Bilder, sie enthält aber %2.</translation>
    </message>
    <message>
        <source>The file is truncated: ImageJ&apos;s description promises %1 pictures, but there is room for %2.</source>
        <translation>Die Datei ist abgeschnitten: die Beschreibung von ImageJ verspricht %1 Bilder, Platz ist aber nur für %2.</translation>
    </message>
    <message>
        <source>The header promises %1 frames, but the file holds %2.</source>
        <translation>Der Kopf verspricht %1 Bilder, die Datei enthält aber %2.</translation>
    </message>
    <message>
        <source>The header promises a picture of %1 bytes, but only %2 are stored.</source>
        <translation>Der Kopf verspricht ein Bild von %1 Byte, gespeichert sind aber nur %2.</translation>
    </message>
    <message>
        <source>The header gives an impossible picture size, %1 x %2.</source>
        <translation>Der Kopf gibt eine unmögliche Bildgröße an, %1 × %2.</translation>
    </message>
    <message>
        <source>This picture is of another size or type than the first.</source>
        <translation>Dieses Bild hat eine andere Größe oder einen anderen Typ als das erste.</translation>
    </message>
    <message>
        <source>This frame is of another size or type than the first.</source>
        <translation>Dieses Bild hat eine andere Größe oder einen anderen Typ als das erste des Films.</translation>
    </message>
    <message>
        <source>This picture is %1 x %2, the first is %3 x %4: the frames of a movie must be of one size and type.</source>
        <translation>Dieses Bild hat %1 × %2 Pixel, das erste %3 × %4: die Bilder eines Films müssen gleich groß und vom selben Typ sein.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Es wurde keine Datei angegeben.</translation>
    </message>
    <message>
        <source>The pictures of a movie must lie in one folder.</source>
        <translation>Die Bilder eines Films müssen in einem Ordner liegen.</translation>
    </message>
    <message>
        <source>No TIFF, PNG or JPEG picture matches.</source>
        <translation>Kein TIFF-, PNG- oder JPEG-Bild passt dazu.</translation>
    </message>
    <message>
        <source>These %1 files cannot be told from the others in the folder by one pattern, or are not all pictures: put them into a folder of their own.</source>
        <translation>Diese %1 Dateien lassen sich nicht durch ein Muster von den anderen im Ordner unterscheiden, oder es sind nicht alles Bilder: Legen Sie sie in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded; the file may be truncated.</source>
        <translation>Das Bild kann nicht dekodiert werden; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded; the file may be truncated.</source>
        <translation>Die Bilddaten können nicht dekodiert werden; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded.</source>
        <translation>Die Bilddaten können nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>The TIFF header is damaged; the file may be truncated.</source>
        <translation>Der TIFF-Kopf ist beschädigt; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The TIFF has no directory; the file may be truncated.</source>
        <translation>Das TIFF hat kein Verzeichnis; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The TIFF cannot be opened.</source>
        <translation>Das TIFF kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The directory of this frame cannot be read.</source>
        <translation>Das Verzeichnis dieses Bildes kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The directory of this page cannot be read.</source>
        <translation>Das Verzeichnis dieser Seite kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is damaged or truncated: %1.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten: %1.</translation>
    </message>
    <message>
        <source>After frame %1 the file is damaged or truncated: %2.</source>
        <translation>Nach Bild %1 ist die Datei beschädigt oder abgeschnitten: %2.</translation>
    </message>
    <message>
        <source>a directory should lie at byte %1, but the file has %2</source>
        <translation>bei Byte %1 sollte ein Verzeichnis liegen, die Datei hat aber %2</translation>
    </message>
    <message>
        <source>The tile size in the header is impossible.</source>
        <translation>Die Kachelgröße im Kopf ist unmöglich.</translation>
    </message>
    <message>
        <source>The samples are complex numbers, which are not pictures.</source>
        <translation>Die Abtastwerte sind komplexe Zahlen, also keine Bilder.</translation>
    </message>
    <message>
        <source>Pictures of %1 bits per sample in sample format %2 are not read.</source>
        <translation>Bilder mit %1 Bit je Abtastwert im Abtastformat %2 werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The places of the picture data cannot be read.</source>
        <translation>Die Lage der Bilddaten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file has too many pictures.</source>
        <translation>Die Datei hat zu viele Bilder.</translation>
    </message>
    <message>
        <source>The OME-TIFF keeps frames in another file that is not beside it, %1.</source>
        <translation>Das OME-TIFF hält Bilder in einer anderen Datei, die nicht daneben liegt: %1.</translation>
    </message>
    <message>
        <source>The OME-XML names picture %1 of %2, which has %3; the file may be truncated.</source>
        <translation>Das OME-XML nennt Bild %1 von %2, das nur %3 hat; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>%1 pictures of another size or kind in this file are left out.</source>
        <translation>%1 Bilder anderer Größe oder Art in dieser Datei werden ausgelassen.</translation>
    </message>
    <message>
        <source>The stack is saved as %1s; they are taken as frames in time.</source>
        <translation>Der Stapel ist als Achse „%1“ gespeichert; sie gilt als Folge von Bildern in der Zeit.</translation>
    </message>
    <message>
        <source>A stack of %1: the first of each axis other than %2 is shown.</source>
        <translation>Ein Stapel aus %1: von jeder Achse außer „%2“ wird das erste Bild gezeigt.</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The colour table is left aside: the stored numbers count.</source>
        <translation>Die Farbtabelle bleibt außer Acht: es gelten die gespeicherten Zahlen.</translation>
    </message>
    <message>
        <source>ImageJ&apos;s unit is no length that can be used: the pixel size must be typed.</source>
        <translation>Die Einheit von ImageJ ist keine brauchbare Länge: die Pixelgröße muss eingegeben werden.</translation>
    </message>
    <message>
        <source>The file gives dots per inch only: a print size, not the scale of the picture.</source>
        <translation>Die Datei gibt nur Punkte je Zoll an: eine Druckgröße, nicht den Maßstab des Bildes.</translation>
    </message>
    <message>
        <source>The image has no length unit: the pixel size must be typed.</source>
        <translation>Das Bild hat keine Längeneinheit: die Pixelgröße muss eingegeben werden.</translation>
    </message>
    <message>
        <source>The %1 gives an impossible pixel size, %2 nm: it must be typed.</source>
        <translation>Laut %1 ist die Pixelgröße %2 nm, was unmöglich ist: sie muss eingegeben werden.</translation>
    </message>
    <message>
        <source>The pixels are not square, %1 nm by %2 nm: their geometric mean %3 nm keeps areas and radii right, distances are off by up to %4 %.</source>
        <translation>Die Pixel sind nicht quadratisch, %1 nm × %2 nm: mit ihrem geometrischen Mittel %3 nm bleiben Flächen und Radien richtig, Abstände weichen um bis zu %4 % ab.</translation>
    </message>
    <message>
        <source>All frames carry the same time stamp: the frame interval must be typed.</source>
        <translation>Alle Bilder tragen denselben Zeitstempel: der Bildabstand muss eingegeben werden.</translation>
    </message>
    <message>
        <source>The time stamps of the frames do not rise (frame %1): the frame interval must be typed.</source>
        <translation>Die Zeitstempel der Bilder steigen nicht an (Bild %1): der Bildabstand muss eingegeben werden.</translation>
    </message>
    <message>
        <source>The time stamps resolve whole seconds (%1 s from the first to the last frame): the frame interval must be typed.</source>
        <translation>Die Zeitstempel lösen nur ganze Sekunden auf (%1 s vom ersten bis zum letzten Bild): der Bildabstand muss eingegeben werden.</translation>
    </message>
    <message>
        <source>The frames are not evenly spaced in time; their own times are kept.</source>
        <translation>Die Bilder haben keine gleichmäßigen Zeitabstände; ihre eigenen Zeiten bleiben erhalten.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph image holds complex numbers, which are not pictures.</source>
        <translation>Das DigitalMicrograph-Bild enthält komplexe Zahlen, also kein Bild.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a spectrum or a line, no picture.</source>
        <translation>Die DigitalMicrograph-Datei enthält ein Spektrum oder eine Linie, kein Bild.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a colour picture only; export it as TIFF.</source>
        <translation>Die DigitalMicrograph-Datei enthält nur ein Farbbild; exportieren Sie es als TIFF.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds no picture.</source>
        <translation>Die DigitalMicrograph-Datei enthält kein Bild.</translation>
    </message>
    <message>
        <source>The image should have %1 x %2 pixels and %3 frames, but holds %4 bytes.</source>
        <translation>Das Bild sollte %1 × %2 Pixel und %3 Bilder haben, enthält aber %4 Byte.</translation>
    </message>
    <message>
        <source>The file is truncated: the tags go on behind byte %1.</source>
        <translation>Die Datei ist abgeschnitten: die Tags gehen hinter Byte %1 weiter.</translation>
    </message>
    <message>
        <source>The file is truncated: %1 bytes should follow byte %2, but the file has %3.</source>
        <translation>Die Datei ist abgeschnitten: auf Byte %2 sollten %1 Byte folgen, die Datei hat aber %3.</translation>
    </message>
    <message>
        <source>The file is truncated: an array of %1 values should begin at byte %2, but the file has %3 bytes.</source>
        <translation>Die Datei ist abgeschnitten: bei Byte %2 sollte ein Feld von %1 Werten beginnen, die Datei hat aber %3 Byte.</translation>
    </message>
    <message>
        <source>The tags are nested more than %1 deep.</source>
        <translation>Die Tags sind mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>There are more than %1 tags.</source>
        <translation>Es gibt mehr als %1 Tags.</translation>
    </message>
    <message>
        <source>There is no tag of kind %1 (byte %2).</source>
        <translation>Es gibt keine Tag-Art %1 (Byte %2).</translation>
    </message>
    <message>
        <source>A tag does not begin with its mark (byte %1).</source>
        <translation>Ein Tag beginnt nicht mit seinem Kennzeichen (Byte %1).</translation>
    </message>
    <message>
        <source>A tag describes itself with %1 words.</source>
        <translation>Ein Tag beschreibt sich mit %1 Wörtern.</translation>
    </message>
    <message>
        <source>There is no tag type %1 (byte %2).</source>
        <translation>Es gibt keinen Tag-Typ %1 (Byte %2).</translation>
    </message>
    <message>
        <source>An array of a type that is not known (byte %1).</source>
        <translation>Ein Feld unbekannten Typs (Byte %1).</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file.</source>
        <translation>Der Speicher reicht nicht, um die Datei zu entpacken.</translation>
    </message>
    <message>
        <source>%1 (gzip, packed byte %2).</source>
        <translation>%1 (gzip, gepacktes Byte %2).</translation>
    </message>
    <message>
        <source>The packed data end too early; the file is truncated</source>
        <translation>Die gepackten Daten enden zu früh; die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>The unpacked data end too early; the file is truncated</source>
        <translation>Die entpackten Daten enden zu früh; die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>The packed data are damaged</source>
        <translation>Die gepackten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>The HDF5 file cannot be opened; it may be truncated.</source>
        <translation>Die HDF5-Datei kann nicht geöffnet werden; sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>libhdf5 cannot read this frame; the file may be truncated.</source>
        <translation>libhdf5 kann dieses Bild nicht lesen; die Datei ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The dataset is stored in pieces of more than %1 GB.</source>
        <translation>Der Datensatz ist in Stücken von mehr als %1 GB gespeichert.</translation>
    </message>
    <message>
        <source>The data are packed with %1, which cannot be unpacked here.</source>
        <translation>Die Daten sind mit %1 gepackt, was hier nicht entpackt werden kann.</translation>
    </message>
    <message>
        <source>The dataset holds no data: none were written.</source>
        <translation>Der Datensatz enthält keine Daten: es wurden keine geschrieben.</translation>
    </message>
    <message>
        <source>The dataset promises pictures of %1 bytes, but stores %2.</source>
        <translation>Der Datensatz verspricht Bilder von %1 Byte, speichert aber %2.</translation>
    </message>
    <message>
        <source>The dataset has no axis %1 that could be time.</source>
        <translation>Der Datensatz hat keine Achse %1, die die Zeit sein könnte.</translation>
    </message>
    <message>
        <source>The dataset has an impossible number of frames.</source>
        <translation>Der Datensatz hat eine unmögliche Zahl von Bildern.</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2.</source>
        <translation>Gezeigt wird %1; die Datei enthält auch %2.</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2 and %3 more.</source>
        <translation>Gezeigt wird %1; die Datei enthält auch %2 und %3 weitere.</translation>
    </message>
    <message>
        <source>The HDF5 file holds no pictures: no numeric dataset of two or more dimensions.</source>
        <translation>Die HDF5-Datei enthält keine Bilder: keinen Datensatz aus Zahlen mit zwei oder mehr Dimensionen.</translation>
    </message>
    <message>
        <source>The file has no dataset of pictures at %1.</source>
        <translation>Die Datei hat unter %1 keinen Datensatz mit Bildern.</translation>
    </message>
    <message>
        <source>MRC mode %1 holds complex numbers (a transform), which are not pictures.</source>
        <translation>MRC-Modus %1 enthält komplexe Zahlen (eine Transformierte), also keine Bilder.</translation>
    </message>
    <message>
        <source>MRC mode %1 (RGB colour) is not read.</source>
        <translation>MRC-Modus %1 (RGB-Farbe) wird nicht gelesen.</translation>
    </message>
    <message>
        <source>There is no MRC mode %1.</source>
        <translation>Es gibt keinen MRC-Modus %1.</translation>
    </message>
    <message>
        <source>The MRC header gives a negative cell: the pixel size must be typed.</source>
        <translation>Der MRC-Kopf gibt eine negative Zelle an: die Pixelgröße muss eingegeben werden.</translation>
    </message>
    <message>
        <source>The MRC header gives no cell: the pixel size must be typed.</source>
        <translation>Der MRC-Kopf gibt keine Zelle an: die Pixelgröße muss eingegeben werden.</translation>
    </message>
    <message>
        <source>This is no MRC header.</source>
        <translation>Das ist kein MRC-Kopf.</translation>
    </message>
    <message>
        <source>The MRC header gives %1 sections and an extended header of %2 bytes.</source>
        <translation>Der MRC-Kopf gibt %1 Schnitte und einen erweiterten Kopf von %2 Byte an.</translation>
    </message>
    <message>
        <source>The header of the NumPy array is damaged.</source>
        <translation>Der Kopf des NumPy-Arrays ist beschädigt.</translation>
    </message>
    <message>
        <source>NumPy arrays of type %1 are no pictures: save whole numbers or real numbers of at most %2 bits.</source>
        <translation>NumPy-Arrays vom Typ %1 sind keine Bilder: Speichern Sie ganze oder reelle Zahlen von höchstens %2 Bit.</translation>
    </message>
    <message>
        <source>The NumPy array is %1; a movie has the axes frames, rows, columns (and colours), a picture rows, columns.</source>
        <translation>Das NumPy-Array ist %1; ein Film hat die Achsen Bilder, Zeilen, Spalten (und Farben), ein Bild Zeilen, Spalten.</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>The NumPy array is stored in Fortran order: save numpy.ascontiguousarray(array) instead.</source>
        <translation>Das NumPy-Array ist in Fortran-Reihenfolge gespeichert: Speichern Sie stattdessen numpy.ascontiguousarray(array).</translation>
    </message>
    <message>
        <source>The header and the gap between pictures cannot be negative or endless.</source>
        <translation>Kopf und Lücke zwischen den Bildern können weder negativ noch endlos sein.</translation>
    </message>
    <message>
        <source>The form of raw data is WIDTHxHEIGHT:TYPE, for instance 512x512:uint16, then as needed :big, :header=BYTES and :gap=BYTES.</source>
        <translation>Die Form von Rohdaten ist BREITExHÖHE:TYP, zum Beispiel 512x512:uint16, danach bei Bedarf :big, :header=BYTES und :gap=BYTES.</translation>
    </message>
    <message>
        <source>A picture of this form has %1 bytes, but behind %2 bytes of header the file has %3.</source>
        <translation>Ein Bild dieser Form hat %1 Byte, hinter %2 Byte Kopf hat die Datei aber nur %3.</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last frame: the form of the raw data may be wrong.</source>
        <translation>Hinter dem letzten Bild bleiben %1 Byte übrig: die Form der Rohdaten ist vielleicht falsch.</translation>
    </message>
    <message>
        <source>The SER file holds spectra or lines, no pictures.</source>
        <translation>Die SER-Datei enthält Spektren oder Linien, keine Bilder.</translation>
    </message>
    <message>
        <source>The SER header gives an unknown kind of data.</source>
        <translation>Der SER-Kopf nennt eine unbekannte Art von Daten.</translation>
    </message>
    <message>
        <source>The SER header counts %1 valid of %2 pictures.</source>
        <translation>Der SER-Kopf zählt %1 gültige von %2 Bildern.</translation>
    </message>
    <message>
        <source>The file is truncated: the places of %1 pictures should begin at byte %2, but the file has %3.</source>
        <translation>Die Datei ist abgeschnitten: die Lagen von %1 Bildern sollten bei Byte %2 beginnen, die Datei hat aber %3.</translation>
    </message>
    <message>
        <source>The SER pictures hold complex numbers, which are not pictures.</source>
        <translation>Die SER-Bilder enthalten komplexe Zahlen, also keine Bilder.</translation>
    </message>
    <message>
        <source>There is no SER data type %1.</source>
        <translation>Es gibt keinen SER-Datentyp %1.</translation>
    </message>
    <message>
        <source>The EMI file has no series beside it: %1.ser is needed.</source>
        <translation>Neben der EMI-Datei liegt keine Serie: %1.ser wird gebraucht.</translation>
    </message>
    <message>
        <source>The EMI file has %1 series; %2 is shown.</source>
        <translation>Die EMI-Datei hat %1 Serien; gezeigt wird %2.</translation>
    </message>
    <message>
        <source>FFmpeg cannot open this video; it may be truncated or was never finished.</source>
        <translation>FFmpeg kann dieses Video nicht öffnen; es ist vielleicht abgeschnitten oder wurde nie fertig geschrieben.</translation>
    </message>
    <message>
        <source>FFmpeg finds no streams in this video; it may be truncated.</source>
        <translation>FFmpeg findet in diesem Video keine Datenströme; es ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The file holds no video that FFmpeg decodes.</source>
        <translation>Die Datei enthält kein Video, das FFmpeg dekodiert.</translation>
    </message>
    <message>
        <source>The description of the video stream is damaged.</source>
        <translation>Die Beschreibung des Videostroms ist beschädigt.</translation>
    </message>
    <message>
        <source>FFmpeg cannot decode %1 video.</source>
        <translation>FFmpeg kann %1-Video nicht dekodieren.</translation>
    </message>
    <message>
        <source>The video has too many frames.</source>
        <translation>Das Video hat zu viele Bilder.</translation>
    </message>
    <message>
        <source>The video has no frames; it may be truncated.</source>
        <translation>Das Video hat keine Bilder; es ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>This frame cannot be decoded; the file may be damaged.</source>
        <translation>Dieses Bild kann nicht dekodiert werden; die Datei ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>The colours of this video cannot be converted.</source>
        <translation>Die Farben dieses Videos können nicht umgewandelt werden.</translation>
    </message>
    <message>
        <source>The video has a pixel format that is not read.</source>
        <translation>Das Video hat ein Pixelformat, das nicht gelesen wird.</translation>
    </message>
    <message>
        <source>No frame of the movie can be read.</source>
        <translation>Kein Bild des Films kann gelesen werden.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation>Maßstabsbalken</translation>
    </message>
    <message>
        <source>DigitalMicrograph tag</source>
        <translation>DigitalMicrograph-Tag</translation>
    </message>
    <message>
        <source>ImageJ tag</source>
        <translation>ImageJ-Tag</translation>
    </message>
    <message>
        <source>FEI tag</source>
        <translation>FEI-Tag</translation>
    </message>
    <message>
        <source>Olympus SIS tag</source>
        <translation>Olympus-SIS-Tag</translation>
    </message>
    <message>
        <source>TVIPS tag</source>
        <translation>TVIPS-Tag</translation>
    </message>
    <message>
        <source>Zeiss tag</source>
        <translation>Zeiss-Tag</translation>
    </message>
    <message>
        <source>JEOL tag</source>
        <translation>JEOL-Tag</translation>
    </message>
    <message>
        <source>TIFF resolution</source>
        <translation>TIFF-Auflösung</translation>
    </message>
    <message>
        <source>MRC header</source>
        <translation>MRC-Kopf</translation>
    </message>
    <message>
        <source>FEI extended header</source>
        <translation>erweiterter FEI-Kopf</translation>
    </message>
    <message>
        <source>SER header</source>
        <translation>SER-Kopf</translation>
    </message>
    <message>
        <source>EMD dimension</source>
        <translation>EMD-Dimension</translation>
    </message>
    <message>
        <source>Velox metadata</source>
        <translation>Velox-Metadaten</translation>
    </message>
    <message>
        <source>Velox exposure time</source>
        <translation>Velox-Belichtungszeit</translation>
    </message>
    <message>
        <source>Velox frame time</source>
        <translation>Velox-Bildzeit</translation>
    </message>
    <message>
        <source>video container</source>
        <translation>Videocontainer</translation>
    </message>
    <message>
        <source>TrackMate file</source>
        <translation>TrackMate-Datei</translation>
    </message>
    <message>
        <source>column of times</source>
        <translation>Spalte der Zeiten</translation>
    </message>
    <message>
        <source>first column</source>
        <translation>erste Spalte</translation>
    </message>
    <message>
        <source>lengths in nm, without a pixel size: %1 nm counts as %2 px</source>
        <translation>Längen in nm, ohne Pixelgröße: %1 nm gilt als %2 px</translation>
    </message>
    <message>
        <source>%1, mean of both sides</source>
        <translation>%1, Mittel beider Seiten</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, Mittel</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Einzelbild</translation>
    </message>
    <message>
        <source>image sequence</source>
        <translation>Bildfolge</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy-Array</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>TIFF stack</source>
        <translation>TIFF-Stapel</translation>
    </message>
    <message>
        <source>MRC stack</source>
        <translation>MRC-Stapel</translation>
    </message>
    <message>
        <source>DigitalMicrograph DM3 and DM4</source>
        <translation>DigitalMicrograph DM3 und DM4</translation>
    </message>
    <message>
        <source>SER and EMI series</source>
        <translation>SER- und EMI-Serien</translation>
    </message>
    <message>
        <source>EMD, DM5 and HDF5</source>
        <translation>EMD, DM5 und HDF5</translation>
    </message>
    <message>
        <source>MP4, MOV, AVI, MKV, WebM and GIF videos</source>
        <translation>MP4-, MOV-, AVI-, MKV-, WebM- und GIF-Videos</translation>
    </message>
    <message>
        <source>PNG, JPEG and other pictures, folders of numbered pictures</source>
        <translation>PNG-, JPEG- und andere Bilder, Ordner nummerierter Bilder</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>particle %1</source>
        <translation>Partikel %1</translation>
    </message>
    <message>
        <source>in a still of its sample, away from the border</source>
        <translation>in einer Aufnahme seiner Probe, abseits vom Rand</translation>
    </message>
    <message>
        <source>These are stills of different particles: none goes on in another frame.</source>
        <translation>Dies sind Aufnahmen verschiedener Partikel: Keines geht in einem anderen Bild weiter.</translation>
    </message>
    <message>
        <source>Coalescences are seen in movies only: these are stills of different particles.</source>
        <translation>Koaleszenzen sind nur in Filmen zu sehen: Dies sind Aufnahmen verschiedener Partikel.</translation>
    </message>
    <message>
        <source>Only %1 pictures have an ageing time, and there are more: give all of them one.</source>
        <translation>Nur %1 Aufnahmen haben eine Alterungszeit, und es gibt mehr: Geben Sie allen eine.</translation>
    </message>
    <message>
        <source>Fewer than two particles count in every sample. Tag particles as Group-A, or analyse more pictures.</source>
        <translation>In jeder Probe zählen weniger als zwei Partikel. Markieren Sie Partikel als Gruppe A, oder werten Sie mehr Aufnahmen aus.</translation>
    </message>
    <message>
        <source>The potential is read from the growth of single particles: stills of samples do not show it.</source>
        <translation>Das Potential wird aus dem Wachstum einzelner Partikel gelesen: Aufnahmen von Proben zeigen es nicht.</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on %2, which is at its bound.</source>
        <translation>%1 ist nicht bestimmt: Es hängt von %2 ab, das an seiner Grenze liegt.</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on the prior of %2.</source>
        <translation>%1 ist nicht bestimmt: Es hängt von der A-priori-Verteilung von %2 ab.</translation>
    </message>
    <message>
        <source>The level of ln rho is not determined by these data, only ln rho - mu at the mean size.</source>
        <translation>Das Niveau von ln rho ist durch diese Daten nicht bestimmt, nur ln rho − mu bei der mittleren Größe.</translation>
    </message>
    <message>
        <source>not determined: it leans on %1, which is at its bound</source>
        <translation>nicht bestimmt: hängt von %1 ab, das an seiner Grenze liegt</translation>
    </message>
    <message>
        <source>not determined: it leans on the prior of %1</source>
        <translation>nicht bestimmt: hängt von der A-priori-Verteilung von %1 ab</translation>
    </message>
    <message>
        <source>not determined: the other energy is at its bound</source>
        <translation>nicht bestimmt: die andere Energie liegt an der Grenze</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>Die Tabelle kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A movie is no ex-situ study: it has no samples. Export a table (csv).</source>
        <translation>Ein Film ist keine Ex-situ-Studie: Er hat keine Proben. Exportieren Sie eine Tabelle (csv).</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size: confirm it first.</source>
        <translation>Größen in Nanometern brauchen die Pixelgröße: Bestätigen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The table tells no places: the particles of each sample stand in rows, in its order.</source>
        <translation>Die Tabelle nennt keine Orte: Die Partikel jeder Probe stehen in Reihen, in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>This table holds trajectories, not samples.</source>
        <translation>Diese Tabelle enthält Trajektorien, keine Proben.</translation>
    </message>
    <message>
        <source>There is no size in the table.</source>
        <translation>Die Tabelle enthält keine Größe.</translation>
    </message>
    <message>
        <source>The table has %1 samples, not %2.</source>
        <translation>Die Tabelle hat %1 Proben, nicht %2.</translation>
    </message>
    <message>
        <source>sizes of samples (CSV)</source>
        <translation>Größen von Proben (CSV)</translation>
    </message>
    <message>
        <source>An ageing time must be %1 s or more.</source>
        <translation>Eine Alterungszeit muss %1 s oder mehr sein.</translation>
    </message>
    <message>
        <source>The part of Ostwald that decodes videos and PNG or JPEG pictures cannot be loaded; install Ostwald again, or convert the file to TIFF.</source>
        <translation>Der Teil von Ostwald, der Videos und PNG- oder JPEG-Bilder dekodiert, lässt sich nicht laden; installieren Sie Ostwald neu oder wandeln Sie die Datei in TIFF um.</translation>
    </message>
    <message>
        <source>%1 of %2 sizes stand out from the course of their own particle and do not count.</source>
        <translation>%1 von %2 Größen springen aus dem Verlauf ihres eigenen Partikels und zählen nicht.</translation>
    </message>
    <message>
        <source>How far sizes may stand out must not be negative.</source>
        <translation>Wie weit Größen herausspringen dürfen, darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>dem Rauschen</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platin</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Iron oxide</source>
        <translation>Eisenoxid</translation>
    </message>
    <message>
        <source>Cadmium selenide</source>
        <translation>Cadmiumselenid</translation>
    </message>
    <message>
        <source>ageing times</source>
        <translation>Alterungszeiten</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>Hier wird eine Liste von Texten erwartet.</translation>
    </message>
    <message>
        <source>All sizes of a frame share an error of about %1 nm (focus?): it is estimated frame by frame and taken out.</source>
        <translation>Alle Größen eines Bildes haben einen gemeinsamen Fehler von etwa %1 nm (Fokus?): Er wird Bild für Bild geschätzt und abgezogen.</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice</source>
        <translation>%1 × Kanal, %2 × Schicht</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x time</source>
        <translation>%1 × Kanal, %2 × Zeit</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel</source>
        <translation>%1 × Schicht, %2 × Kanal</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x time</source>
        <translation>%1 × Schicht, %2 × Zeit</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice, %3 x time</source>
        <translation>%1 × Kanal, %2 × Schicht, %3 × Zeit</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel, %3 x time</source>
        <translation>%1 × Schicht, %2 × Kanal, %3 × Zeit</translation>
    </message>
    <message>
        <source>%1 is not determined: the model does not describe these samples.</source>
        <translation>%1 ist nicht bestimmt: Das Modell beschreibt diese Proben nicht.</translation>
    </message>
    <message>
        <source>not determined: the model does not describe these samples</source>
        <translation>nicht bestimmt: das Modell beschreibt diese Proben nicht</translation>
    </message>
    <message>
        <source>The other project is of another material: only those of one material share constants.</source>
        <translation>Das andere Projekt ist von einem anderen Material: Nur solche eines Materials teilen Konstanten.</translation>
    </message>
    <message>
        <source>The sizes of set %1 scatter more about the fit than their numbers allow: they count as so many fewer.</source>
        <translation>Die Größen von Datensatz %1 streuen stärker um die Anpassung, als es ihre Anzahl erlaubt: Sie zählen als entsprechend weniger.</translation>
    </message>
    <message>
        <source>The sets contradict each other: each alone fits better than all together by more than chance allows.</source>
        <translation>Die Datensätze widersprechen einander: Jeder für sich passt besser als alle zusammen, um mehr als der Zufall erlaubt.</translation>
    </message>
    <message>
        <source>The theory holds for no constants that suit all sets. Are all of one material, and their radii in nm?</source>
        <translation>Die Theorie gilt für keine Konstanten, die zu allen Datensätzen passen. Sind alle von einem Material und ihre Radien in nm?</translation>
    </message>
    <message>
        <source>meets the border</source>
        <translation>berührt den Rand</translation>
    </message>
    <message>
        <source>tagged by hand</source>
        <translation>von Hand markiert</translation>
    </message>
    <message>
        <source>meets an excluded region</source>
        <translation>berührt einen ausgeschlossenen Bereich</translation>
    </message>
    <message>
        <source>There is no particle at this place any more.</source>
        <translation>An dieser Stelle gibt es kein Partikel mehr.</translation>
    </message>
    <message>
        <source>The picture is not analysed.</source>
        <translation>Das Bild wird nicht ausgewertet.</translation>
    </message>
    <message>
        <source>Size noise that lasts is not ruled out (probability %1 %): the intervals allow for it.</source>
        <translation>Größenrauschen, das anhält, ist nicht ausgeschlossen (Wahrscheinlichkeit %1 %): Die Intervalle lassen dafür Raum.</translation>
    </message>
    <message>
        <source>not determined: it depends on whether the size noise lasts</source>
        <translation>nicht bestimmt: hängt davon ab, ob das Größenrauschen anhält</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>Clear the tag</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Markierung: %1</translation>
    </message>
    <message>
        <source>Cut the track</source>
        <translation>Spur trennen</translation>
    </message>
    <message>
        <source>Join frame %1 to frame %2</source>
        <translation>Bild %1 mit Bild %2 verbinden</translation>
    </message>
    <message>
        <source>Swap two particles in this frame</source>
        <translation>Zwei Partikel in diesem Bild tauschen</translation>
    </message>
    <message>
        <source>Swap two particles from here on</source>
        <translation>Zwei Partikel ab hier tauschen</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>Aus diesem Bild löschen</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Delete the track</source>
        <translation>Spur löschen</translation>
    </message>
    <message>
        <source>Mark a coalescence</source>
        <translation>Eine Koaleszenz eintragen</translation>
    </message>
    <message>
        <source>Reject a coalescence</source>
        <translation>Eine Koaleszenz verwerfen</translation>
    </message>
    <message>
        <source>Reviewed: accepted</source>
        <translation>Geprüft: angenommen</translation>
    </message>
    <message>
        <source>Reviewed: unsure</source>
        <translation>Geprüft: unsicher</translation>
    </message>
    <message>
        <source>Exclude sizes up to frame %1</source>
        <translation>Größen bis Bild %1 ausschließen</translation>
    </message>
    <message>
        <source>Exclude the size in this frame</source>
        <translation>Größe in diesem Bild ausschließen</translation>
    </message>
    <message>
        <source>Paint a particle</source>
        <translation>Ein Partikel malen</translation>
    </message>
    <message>
        <source>Erase from particles</source>
        <translation>Von Partikeln radieren</translation>
    </message>
    <message>
        <source>Split a particle</source>
        <translation>Ein Partikel teilen</translation>
    </message>
    <message>
        <source>Merge two particles</source>
        <translation>Zwei Partikel vereinigen</translation>
    </message>
    <message>
        <source>Remove a particle from this frame</source>
        <translation>Ein Partikel aus diesem Bild entfernen</translation>
    </message>
    <message>
        <source>Exclude a region</source>
        <translation>Bereich ausschließen</translation>
    </message>
    <message>
        <source>Exclude a region: %1</source>
        <translation>Bereich ausschließen: %1</translation>
    </message>
    <message>
        <source>Refill an outline</source>
        <translation>Einen Umriss neu füllen</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>Aus dieser Probe löschen</translation>
    </message>
    <message>
        <source>Delete the particle</source>
        <translation>Partikel löschen</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>Größe ausschließen</translation>
    </message>
    <message>
        <source>Remove a particle from this sample</source>
        <translation>Ein Partikel aus dieser Probe entfernen</translation>
    </message>
</context>
<context>
    <name>FitText</name>
    <message>
        <source>%1 = –</source>
        <translation>%1 = –</translation>
    </message>
    <message>
        <source>%1 = %2 %3 %4</source>
        <translation>%1 = %2 %3 %4</translation>
    </message>
    <message>
        <source>%1 = %2 %3, %4</source>
        <translation>%1 = %2 %3, %4</translation>
    </message>
    <message>
        <source>Waiting for the stages before it</source>
        <translation>Wartet auf die Schritte davor</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>Anpassung beginnt gleich</translation>
    </message>
    <message>
        <source>Fitting: first iteration</source>
        <translation>Anpassung: erste Iteration</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, χ² per degree %2</source>
        <translation>Anpassung: Iteration %1, χ² je Freiheitsgrad %2</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s</source>
        <translation>Konvergiert nach %1 Iterationen, %2 s</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>Nach %1 Iterationen nicht konvergiert</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>Beruht auf älteren Daten: erneut anpassen</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>Angehalten: bisher bester Stand aus Iteration %1</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>Noch nicht angepasst</translation>
    </message>
    <message>
        <source>Free energy of a face monomer relative to bulk, kT</source>
        <translation>Freie Energie eines Flächenmonomers gegenüber dem Volumen, kT</translation>
    </message>
    <message>
        <source>Free energy of an edge monomer relative to bulk, kT</source>
        <translation>Freie Energie eines Kantenmonomers gegenüber dem Volumen, kT</translation>
    </message>
    <message>
        <source>Exponent of the number of configurations</source>
        <translation>Exponent der Zahl der Konfigurationen</translation>
    </message>
    <message>
        <source>Logarithm of the attachment rate K, K in 1/s</source>
        <translation>Logarithmus der Anlagerungsrate K, K in 1/s</translation>
    </message>
    <message>
        <source>Logarithm of χ, attachment over diffusion</source>
        <translation>Logarithmus von χ, Anlagerung durch Diffusion</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>an der Grenze</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>nicht bestimmt</translation>
    </message>
    <message>
        <source>kT</source>
        <translation>kT</translation>
    </message>
    <message>
        <source>χ² per degree %1 · lag-1 %2
AIC %3 · size noise %4 nm</source>
        <translation>χ² je Freiheitsgrad %1 · Lag 1 %2
AIC %3 · Größenrauschen %4 nm</translation>
    </message>
    <message>
        <source>%1 and %2 are strongly correlated (%3): only their combination is determined.</source>
        <translation>%1 und %2 sind stark korreliert (%3): Nur ihre Kombination ist bestimmt.</translation>
    </message>
    <message>
        <source>Made by an earlier version: fit again</source>
        <translation>Von einer früheren Version erzeugt: erneut anpassen</translation>
    </message>
    <message>
        <source>χ² per degree %1 · AIC %2</source>
        <translation>χ² je Freiheitsgrad %1 · AIC %2</translation>
    </message>
</context>
<context>
    <name>KeyHintText</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>gives up</source>
        <translation>bricht ab</translation>
    </message>
    <message>
        <source>Q E</source>
        <translation>Q E</translation>
    </message>
    <message>
        <source>brush smaller, larger</source>
        <translation>Pinsel kleiner, größer</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>ziehen</translation>
    </message>
    <message>
        <source>adds to the particle under the beginning, or makes one</source>
        <translation>erweitert das Partikel unter dem Anfang oder legt eines an</translation>
    </message>
    <message>
        <source>erases from every particle it meets</source>
        <translation>radiert in jedem Partikel, das er trifft</translation>
    </message>
    <message>
        <source>drag a line</source>
        <translation>Linie ziehen</translation>
    </message>
    <message>
        <source>splits the particle in this and all later frames</source>
        <translation>teilt das Partikel in diesem und allen späteren Bildern</translation>
    </message>
    <message>
        <source>splits the particle in this frame</source>
        <translation>teilt das Partikel in diesem Bild</translation>
    </message>
    <message>
        <source>Group-A</source>
        <translation>Gruppe A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>Gruppe B</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>ausschließen</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>to the frame where it goes on</source>
        <translation>zum Bild, in dem es weitergeht</translation>
    </message>
    <message>
        <source>let go over a particle</source>
        <translation>über einem Partikel loslassen</translation>
    </message>
    <message>
        <source>links it</source>
        <translation>verknüpft es</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>1 picked</source>
        <translation>1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>zooms</source>
        <translation>vergrößert</translation>
    </message>
    <message>
        <source>middle button</source>
        <translation>mittlere Taste</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>verschiebt</translation>
    </message>
    <message>
        <source>%1 from here on</source>
        <translation>%1 ab hier</translation>
    </message>
    <message>
        <source>Shift+S held</source>
        <translation>Umschalt+S halten</translation>
    </message>
    <message>
        <source>split by a line</source>
        <translation>mit einer Linie teilen</translation>
    </message>
    <message>
        <source>swap two</source>
        <translation>zwei tauschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>exclude sizes</source>
        <translation>Größen ausschließen</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>picks as well</source>
        <translation>wählt dazu</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>join</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verknüpfen</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>tauschen</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>Koaleszenz</translation>
    </message>
    <message>
        <source>fill the gap</source>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>cut (hold: split)</source>
        <translation>schneiden (halten: teilen)</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>remove (hold: erase)</source>
        <translation>entfernen (halten: radieren)</translation>
    </message>
    <message>
        <source>L held</source>
        <translation>L halten</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>add a particle (hold: paint)</source>
        <translation>Partikel anlegen (halten: malen)</translation>
    </message>
    <message>
        <source>picks in a box</source>
        <translation>wählt in einem Kasten aus</translation>
    </message>
    <message>
        <source>next to check</source>
        <translation>nächstes zu prüfen</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>lösen</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>interpolieren</translation>
    </message>
    <message>
        <source>exclude size</source>
        <translation>Größe ausschließen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>from here on</source>
        <translation>ab hier</translation>
    </message>
    <message>
        <source>goes through the movie</source>
        <translation>geht durch den Film</translation>
    </message>
    <message>
        <source>drag a border</source>
        <translation>Grenze ziehen</translation>
    </message>
    <message>
        <source>moves a phase</source>
        <translation>verschiebt eine Phase</translation>
    </message>
    <message>
        <source>double-click a phase</source>
        <translation>Doppelklick auf eine Phase</translation>
    </message>
    <message>
        <source>renames it</source>
        <translation>benennt sie um</translation>
    </message>
    <message>
        <source>phase begins here</source>
        <translation>Phase beginnt hier</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>endet hier</translation>
    </message>
    <message>
        <source>propose phases</source>
        <translation>Phasen vorschlagen</translation>
    </message>
    <message>
        <source>picks</source>
        <translation>wählt aus</translation>
    </message>
    <message>
        <source>drag to another track</source>
        <translation>zu einer anderen Spur ziehen</translation>
    </message>
    <message>
        <source>links</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>geht dorthin</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Rad</translation>
    </message>
    <message>
        <source>row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>frame and particle</source>
        <translation>Bild und Partikel</translation>
    </message>
    <message>
        <source>double-click a curve</source>
        <translation>Doppelklick auf eine Kurve</translation>
    </message>
    <message>
        <source>shows it in the movie</source>
        <translation>zeigt sie im Film</translation>
    </message>
    <message>
        <source>double-click beside</source>
        <translation>Doppelklick daneben</translation>
    </message>
    <message>
        <source>shows all</source>
        <translation>zeigt alles</translation>
    </message>
    <message>
        <source>play</source>
        <translation>abspielen</translation>
    </message>
    <message>
        <source>any command</source>
        <translation>alle Befehle</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>Movie view</source>
        <translation>Filmansicht</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>Spurplan</translation>
    </message>
    <message>
        <source>A held</source>
        <translation>A halten</translation>
    </message>
    <message>
        <source>Paint a particle; tapped: add one of the brush&apos;s size</source>
        <translation>Ein Partikel malen; tippen: eines von der Größe des Pinsels anlegen</translation>
    </message>
    <message>
        <source>D held</source>
        <translation>D halten</translation>
    </message>
    <message>
        <source>Erase; tapped: remove the particle from this frame</source>
        <translation>Radieren; tippen: das Partikel aus diesem Bild entfernen</translation>
    </message>
    <message>
        <source>S held</source>
        <translation>S halten</translation>
    </message>
    <message>
        <source>Split by a line; tapped: cut the track before this frame</source>
        <translation>Mit einer Linie teilen; tippen: die Spur vor diesem Bild schneiden</translation>
    </message>
    <message>
        <source>Split by a line in this and all later frames</source>
        <translation>In diesem und allen späteren Bildern mit einer Linie teilen</translation>
    </message>
    <message>
        <source>Link the particle to the one under the pointer when L is let go, frames later</source>
        <translation>Das Partikel mit dem verknüpfen, über dem L Bilder später losgelassen wird</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>Brush smaller, larger</source>
        <translation>Pinsel kleiner, größer</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>H halten</translation>
    </message>
    <message>
        <source>Hide everything drawn over the picture</source>
        <translation>Alles ausblenden, was über dem Bild gezeichnet ist</translation>
    </message>
    <message>
        <source>B held</source>
        <translation>B halten</translation>
    </message>
    <message>
        <source>Show the outlines as they were before a changed parameter</source>
        <translation>Die Umrisse vor der Änderung eines Parameters zeigen</translation>
    </message>
    <message>
        <source>Space held</source>
        <translation>Leertaste halten</translation>
    </message>
    <message>
        <source>Drag moves the picture; tapped: play or pause</source>
        <translation>Ziehen verschiebt das Bild; tippen: abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>Klick, Umschalt+Klick</translation>
    </message>
    <message>
        <source>Pick a particle, pick one more</source>
        <translation>Ein Partikel auswählen, eines dazu</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Pick all in a box</source>
        <translation>Alle in einem Kasten auswählen</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation>Rad, Umschalt+Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer, go through the frames</source>
        <translation>Am Zeiger vergrößern, durch die Bilder gehen</translation>
    </message>
    <message>
        <source>Mouse buttons 4, 5</source>
        <translation>Maustasten 4, 5</translation>
    </message>
    <message>
        <source>What was picked before, and after</source>
        <translation>Was vorher ausgewählt war, und danach</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>Klick, ziehen</translation>
    </message>
    <message>
        <source>Go through the movie</source>
        <translation>Durch den Film gehen</translation>
    </message>
    <message>
        <source>Drag a border</source>
        <translation>Eine Grenze ziehen</translation>
    </message>
    <message>
        <source>Move the border of a phase</source>
        <translation>Die Grenze einer Phase verschieben</translation>
    </message>
    <message>
        <source>Double-click a phase</source>
        <translation>Doppelklick auf eine Phase</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>Sie umbenennen</translation>
    </message>
    <message>
        <source>Pick a track, pick one more</source>
        <translation>Eine Spur auswählen, eine dazu</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Go to that frame and particle</source>
        <translation>Zu diesem Bild und Partikel gehen</translation>
    </message>
    <message>
        <source>Drag to another track</source>
        <translation>Zu einer anderen Spur ziehen</translation>
    </message>
    <message>
        <source>Link the earlier to the later</source>
        <translation>Die frühere mit der späteren verknüpfen</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>Rad, Strg+Rad</translation>
    </message>
    <message>
        <source>Scroll, change the height of rows</source>
        <translation>Rollen, die Zeilenhöhe ändern</translation>
    </message>
    <message>
        <source>Pick the curve and go to its time, pick one more</source>
        <translation>Die Kurve auswählen und zu ihrer Zeit gehen, eine dazu</translation>
    </message>
    <message>
        <source>Double-click a curve</source>
        <translation>Doppelklick auf eine Kurve</translation>
    </message>
    <message>
        <source>Show the particle in the movie</source>
        <translation>Das Partikel im Film zeigen</translation>
    </message>
    <message>
        <source>Drag, wheel, double-click</source>
        <translation>Ziehen, Rad, Doppelklick</translation>
    </message>
    <message>
        <source>Zoom into a box, at the pointer, show all</source>
        <translation>In einen Kasten, am Zeiger vergrößern, alles zeigen</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>ganze Spur</translation>
    </message>
    <message>
        <source>%1 whole tracks</source>
        <translation>%1 ganze Spuren</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>neu füllen</translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation>1 Teilbild</translation>
    </message>
    <message>
        <source>← → ↑ ↓</source>
        <translation>← → ↑ ↓</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <translation>Umschalt+Pfeil</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Strg+Pfeil</translation>
    </message>
    <message>
        <source>change places</source>
        <translation>tauschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>take off the page</source>
        <translation>von der Seite nehmen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>nächstes Teilbild</translation>
    </message>
    <message>
        <source>picks nothing</source>
        <translation>wählt nichts aus</translation>
    </message>
    <message>
        <source>picks a panel</source>
        <translation>wählt ein Teilbild</translation>
    </message>
    <message>
        <source>moves a panel</source>
        <translation>verschiebt ein Teilbild</translation>
    </message>
    <message>
        <source>drag an edge</source>
        <translation>Rand ziehen</translation>
    </message>
    <message>
        <source>sizes it</source>
        <translation>ändert seine Größe</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Page of a figure</source>
        <translation>Seite einer Abbildung</translation>
    </message>
    <message>
        <source>Pick the next panel</source>
        <translation>Das nächste Teilbild auswählen</translation>
    </message>
    <message>
        <source>Arrows, drag</source>
        <translation>Pfeile, Ziehen</translation>
    </message>
    <message>
        <source>Move the picked panel</source>
        <translation>Das gewählte Teilbild verschieben</translation>
    </message>
    <message>
        <source>Shift+arrows, drag an edge</source>
        <translation>Umschalt+Pfeile, Rand ziehen</translation>
    </message>
    <message>
        <source>Change the size of the picked panel</source>
        <translation>Die Größe des gewählten Teilbilds ändern</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeile</translation>
    </message>
    <message>
        <source>Let the picked panel change places with its neighbour</source>
        <translation>Das gewählte Teilbild mit seinem Nachbarn tauschen</translation>
    </message>
    <message>
        <source>Take the picked panel off the page</source>
        <translation>Das gewählte Teilbild von der Seite nehmen</translation>
    </message>
    <message>
        <source>Give up a drag; pick no panel</source>
        <translation>Ein Ziehen abbrechen; kein Teilbild auswählen</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>goes through the samples</source>
        <translation>geht durch die Proben</translation>
    </message>
</context>
<context>
    <name>KeyPresets</name>
    <message>
        <source>Ostwald</source>
        <translation>Ostwald</translation>
    </message>
</context>
<context>
    <name>MaskOperations</name>
    <message>
        <source>Paint particle</source>
        <translation>Partikel malen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Split particle</source>
        <translation>Partikel teilen</translation>
    </message>
    <message>
        <source>Add particle</source>
        <translation>Partikel hinzufügen</translation>
    </message>
    <message>
        <source>Remove particle</source>
        <translation>Partikel entfernen</translation>
    </message>
    <message>
        <source>Put the pointer on the particle whose track is to be cut.</source>
        <translation>Setzen Sie den Zeiger auf das Partikel, dessen Spur getrennt werden soll.</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>Die Spur beginnt in diesem Bild: davor gibt es nichts abzutrennen.</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>Spur trennen</translation>
    </message>
    <message>
        <source>Pick the two particles of this frame that are one.</source>
        <translation>Wählen Sie die zwei Partikel dieses Bildes, die eines sind.</translation>
    </message>
    <message>
        <source>Merge outlines</source>
        <translation>Umrisse vereinigen</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>Die Linie teilt kein Partikel in zwei.</translation>
    </message>
    <message>
        <source>Split particle from here on</source>
        <translation>Partikel ab hier teilen</translation>
    </message>
</context>
<context>
    <name>MovieTime</name>
    <message>
        <source>%1 s</source>
        <translation>%L1 s</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, content %2</source>
        <translation>%1, Inhalt %2</translation>
    </message>
    <message>
        <source>%1, pixel size from: %2</source>
        <translation>%1, Pixelgröße aus: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> (%1, %2)</source>
        <translation> (%1, %2)</translation>
    </message>
    <message>
        <source>none: interpolated over a gap</source>
        <translation>keiner: über eine Lücke interpoliert</translation>
    </message>
    <message>
        <source>as the program found it</source>
        <translation>wie vom Programm gefunden</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>the first of its track</source>
        <translation>der erste seiner Spur</translation>
    </message>
    <message>
        <source>from frame %1, suspicion %2</source>
        <translation>von Bild %1, Zweifel %2</translation>
    </message>
    <message>
        <source>no mean, no fit</source>
        <translation>weder Mittelwerte noch Anpassung</translation>
    </message>
    <message>
        <source>the means of Group-A</source>
        <translation>die Mittelwerte von Gruppe A</translation>
    </message>
    <message>
        <source>the means of Group-A and the fit %1</source>
        <translation>die Mittelwerte von Gruppe A und die Anpassung %1</translation>
    </message>
    <message>
        <source>the means of Group-A; the fit %1 is older</source>
        <translation>die Mittelwerte von Gruppe A; die Anpassung %1 ist älter</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>x %1 px, y %2 px</source>
        <translation>x %1 px, y %2 px</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>Ging ein in</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>OverlayPainter</name>
    <message>
        <source>r = %1 nm</source>
        <translation>r = %L1 nm</translation>
    </message>
    <message>
        <source>r = %1 px</source>
        <translation>r = %L1 px</translation>
    </message>
</context>
<context>
    <name>PanelCatalogue</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajektorien</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>Mittlere Größe</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>Relative Varianz</translation>
    </message>
    <message>
        <source>Chemical potential in a particle</source>
        <translation>Chemisches Potential im Partikel</translation>
    </message>
    <message>
        <source>Growth rate and size distribution</source>
        <translation>Wachstumsrate und Größen</translation>
    </message>
    <message>
        <source>Chemical potential in solution</source>
        <translation>Chemisches Potential der Lösung</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>Was μ* bewegt</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>Was n* bewegt</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>Was die Phasengrenzen bewegt</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>Koaleszenzrate</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>Koaleszenzzeiten</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>Größen beim Kontakt</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>Summe der Radien</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>Relative Diffusion</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>Neigung zur Koaleszenz</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>Freie Energie</translation>
    </message>
    <message>
        <source>Chemical potential from growth</source>
        <translation>Chemisches Potential aus dem Wachstum</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>Formindex</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>Größen in den Proben</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>Größen der Probe</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>counts</source>
        <translation>Zählwerte</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>px²</source>
        <translation>px²</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Bright particles</source>
        <translation>Helle Partikel</translation>
    </message>
    <message>
        <source>For dark-field movies, where particles are the brighter side.</source>
        <translation>Für Dunkelfeldfilme, in denen die Partikel heller als ihre Umgebung sind.</translation>
    </message>
    <message>
        <source>Camera offset</source>
        <translation>Kamera-Offset</translation>
    </message>
    <message>
        <source>What a pixel reads without beam; 0 finds it from the noise.</source>
        <translation>Wert eines Pixels ohne Strahl; bei 0 wird er aus dem Rauschen bestimmt.</translation>
    </message>
    <message>
        <source>Smallest signal to noise</source>
        <translation>Kleinstes Signal-Rausch-Verhältnis</translation>
    </message>
    <message>
        <source>Lower finds fainter particles and more false ones.</source>
        <translation>Kleiner findet schwächere Partikel und mehr falsche.</translation>
    </message>
    <message>
        <source>Largest radius</source>
        <translation>Größter Radius</translation>
    </message>
    <message>
        <source>Raise it when big particles are broken up.</source>
        <translation>Erhöhen, wenn große Partikel zerteilt werden.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Gauß-Weichzeichnung</translation>
    </message>
    <message>
        <source>Standard deviation of the first smoothing.</source>
        <translation>Standardabweichung der ersten Glättung.</translation>
    </message>
    <message>
        <source>Wiener window</source>
        <translation>Wiener-Fenster</translation>
    </message>
    <message>
        <source>Side of the square whose noise is judged.</source>
        <translation>Seite des Quadrats, dessen Rauschen geschätzt wird.</translation>
    </message>
    <message>
        <source>Threshold window</source>
        <translation>Schwellwertfenster</translation>
    </message>
    <message>
        <source>Side of the square that a pixel is compared with.</source>
        <translation>Seite des Quadrats, mit dem ein Pixel verglichen wird.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <source>How much darker than its surroundings a particle is.</source>
        <translation>Um wie viel ein Partikel dunkler ist als seine Umgebung.</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Kleinste Fläche</translation>
    </message>
    <message>
        <source>Smaller things are dropped.</source>
        <translation>Kleineres wird verworfen.</translation>
    </message>
    <message>
        <source>Neck depth</source>
        <translation>Halstiefe</translation>
    </message>
    <message>
        <source>Touching particles are cut where the neck is deeper.</source>
        <translation>Sich berührende Partikel werden getrennt, wo der Hals tiefer ist.</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>Größter Schritt</translation>
    </message>
    <message>
        <source>Automatic when empty.</source>
        <translation>Automatisch, wenn leer.</translation>
    </message>
    <message>
        <source>Close gaps up to</source>
        <translation>Lücken schließen bis</translation>
    </message>
    <message>
        <source>Missed frames that are bridged by interpolation.</source>
        <translation>Fehlende Bilder, die durch Interpolation überbrückt werden.</translation>
    </message>
    <message>
        <source>Monomer radius σₛ</source>
        <translation>Monomerradius σₛ</translation>
    </message>
    <message>
        <source>Radius of the volume of one monomer; a property of the material.</source>
        <translation>Radius des Volumens eines Monomers; eine Materialeigenschaft.</translation>
    </message>
    <message>
        <source>Shape index δ</source>
        <translation>Formindex δ</translation>
    </message>
    <message>
        <source>Relates volume, faces and edges of a particle; held fixed in the fit.</source>
        <translation>Verknüpft Volumen, Flächen und Kanten eines Partikels; in der Anpassung fest.</translation>
    </message>
    <message>
        <source>Knot spacing</source>
        <translation>Knotenabstand</translation>
    </message>
    <message>
        <source>Shorter lets the solution change faster and costs certainty.</source>
        <translation>Kürzer lässt die Lösung sich schneller ändern und kostet Sicherheit.</translation>
    </message>
    <message>
        <source>Most iterations</source>
        <translation>Höchstzahl Iterationen</translation>
    </message>
    <message>
        <source>The fit ends here when it has not converged before.</source>
        <translation>Hier endet die Anpassung, wenn sie nicht vorher konvergiert.</translation>
    </message>
    <message>
        <source>Local Laplacian filter</source>
        <translation>Lokaler Laplace-Filter</translation>
    </message>
    <message>
        <source>Smooths faint detail and keeps edges; faint particles are lost with it.</source>
        <translation>Glättet schwache Einzelheiten und erhält Kanten; schwache Partikel gehen dabei verloren.</translation>
    </message>
    <message>
        <source>Edge contrast</source>
        <translation>Kantenkontrast</translation>
    </message>
    <message>
        <source>Smaller differences are detail; 1 is the movie&apos;s whole range.</source>
        <translation>Kleinere Unterschiede gelten als Einzelheit; 1 ist der ganze Bereich des Films.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Above 1 detail is smoothed, below 1 it is amplified.</source>
        <translation>Über 1 werden Einzelheiten geglättet, unter 1 verstärkt.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Below 1 edges are compressed, above 1 expanded.</source>
        <translation>Unter 1 werden Kanten gestaucht, über 1 gedehnt.</translation>
    </message>
    <message>
        <source>nm²/s</source>
        <translation>nm²/s</translation>
    </message>
    <message>
        <source>Diffusion at the start</source>
        <translation>Diffusion am Anfang</translation>
    </message>
    <message>
        <source>Relative diffusion of pairs, falling as 1/σ; from their paths when empty.</source>
        <translation>Relative Diffusion von Paaren, fällt wie 1/σ; aus ihren Bahnen, wenn leer.</translation>
    </message>
    <message>
        <source>Outliers beyond</source>
        <translation>Ausreißer jenseits von</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Sizes that stand out more from the course of their own particle do not count; 0 counts all.</source>
        <translation>Größen, die weiter aus dem Verlauf ihres eigenen Partikels springen, zählen nicht; bei 0 zählen alle.</translation>
    </message>
</context>
<context>
    <name>PhaseOperations</name>
    <message>
        <source>Phases need the frame interval: enter it in the Movie workspace first.</source>
        <translation>Phasen brauchen den Bildabstand: zuerst im Arbeitsbereich Film eingeben.</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a frame between two borders.</source>
        <translation>Hier ist kein Platz für eine Phase: zu einem Bild zwischen zwei Grenzen gehen.</translation>
    </message>
    <message>
        <source>Add phase %1</source>
        <translation>Phase %1 hinzufügen</translation>
    </message>
    <message>
        <source>No phase begins before this frame.</source>
        <translation>Vor diesem Bild beginnt keine Phase.</translation>
    </message>
    <message>
        <source>End phase</source>
        <translation>Phase beenden</translation>
    </message>
    <message>
        <source>Move border of phase %1</source>
        <translation>Grenze der Phase %1 verschieben</translation>
    </message>
    <message>
        <source>Rename phase to %1</source>
        <translation>Phase in %1 umbenennen</translation>
    </message>
    <message>
        <source>Phases are proposed from the growth of the mean size: it is not known yet.</source>
        <translation>Phasen werden aus dem Wachstum der mittleren Größe vorgeschlagen: Sie ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Propose phases</source>
        <translation>Phasen vorschlagen</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a sample between two borders.</source>
        <translation>Hier ist kein Platz für eine Phase: zu einer Probe zwischen zwei Grenzen gehen.</translation>
    </message>
    <message>
        <source>No phase begins before this sample.</source>
        <translation>Vor dieser Probe beginnt keine Phase.</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <source>x %1 nm, y %2 nm</source>
        <translation>x %1 nm, y %2 nm</translation>
    </message>
    <message>
        <source>x %1 px, y %2 px</source>
        <translation>x %1 px, y %2 px</translation>
    </message>
    <message>
        <source> · grey %1</source>
        <translation> · Grauwert %1</translation>
    </message>
    <message>
        <source> · track %1</source>
        <translation> · Spur %1</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 µm</source>
        <translation>%L1 µm</translation>
    </message>
    <message>
        <source>%1 nm</source>
        <translation>%L1 nm</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%L1 px</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Every length rests on the pixel size. Check where it was read from, and confirm it once.</source>
        <translation>Jede Länge beruht auf der Pixelgröße. Prüfen Sie, woher sie gelesen wurde, und bestätigen Sie sie einmal.</translation>
    </message>
    <message>
        <source>Space plays, the arrows step, the wheel zooms at the pointer. The particles are found and followed in the background.</source>
        <translation>Die Leertaste spielt ab, die Pfeile gehen bildweise, das Rad zoomt am Mauszeiger. Die Partikel werden im Hintergrund gefunden und verfolgt.</translation>
    </message>
    <message>
        <source>Every outline should sit on the edge of its particle. If not, change a setting, or have settings proposed by the movie itself.</source>
        <translation>Jeder Umriss sollte auf dem Rand seines Partikels liegen. Wenn nicht, ändern Sie eine Einstellung oder lassen Sie sich Einstellungen aus dem Film selbst vorschlagen.</translation>
    </message>
    <message>
        <source>Blue particles grew by monomers alone, orange ones have coalesced. One that is clicked is picked in every view.</source>
        <translation>Blaue Partikel wuchsen allein durch Monomere, orange sind koalesziert. Ein angeklicktes ist in jeder Ansicht ausgewählt.</translation>
    </message>
    <message>
        <source>N goes to what the program is least sure of: Return accepts, Backspace rejects. What a key would do stands in the line at the foot.</source>
        <translation>N führt zu dem, wobei das Programm am unsichersten ist: Eingabe nimmt an, Rücktaste lehnt ab. Was eine Taste täte, steht in der Zeile am Fuß.</translation>
    </message>
    <message>
        <source>Name the phases of growth, or have them proposed. They stand behind every plot over time.</source>
        <translation>Benennen Sie die Phasen des Wachstums oder lassen Sie sie vorschlagen. Sie stehen hinter jedem Diagramm über der Zeit.</translation>
    </message>
    <message>
        <source>The fit runs while you go on. Each constant ends with its interval, or with the sentence that these data do not determine it.</source>
        <translation>Die Anpassung läuft, während Sie weiterarbeiten. Jede Konstante erhält ihr Intervall oder den Satz, dass diese Daten sie nicht bestimmen.</translation>
    </message>
    <message>
        <source>Choose a figure and a journal, and export it with its numbers. Ctrl+S keeps everything in one file.</source>
        <translation>Wählen Sie eine Abbildung und eine Zeitschrift und exportieren Sie sie mit ihren Zahlen. Strg+S bewahrt alles in einer Datei.</translation>
    </message>
</context>
<context>
    <name>TrackOperations</name>
    <message>
        <source>Pick two particles first: click one, then the other with Shift held.</source>
        <translation>Wählen Sie zuerst zwei Partikel: eines anklicken, das andere mit gehaltener Umschalttaste.</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>Die Spur beginnt in diesem Bild: davor gibt es nichts abzutrennen.</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>Spur trennen</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1: cut one of the tracks first, or mark a coalescence.</source>
        <translation>Beide Partikel sind in Bild %1 zu sehen: trennen Sie zuerst eine der Spuren, oder tragen Sie eine Koaleszenz ein.</translation>
    </message>
    <message>
        <source>Join tracks</source>
        <translation>Spuren verbinden</translation>
    </message>
    <message>
        <source>Pick two particles that are both seen in this frame first.</source>
        <translation>Wählen Sie zuerst zwei Partikel, die beide in diesem Bild zu sehen sind.</translation>
    </message>
    <message>
        <source>Both tracks begin in this frame: there is nothing to swap.</source>
        <translation>Beide Spuren beginnen in diesem Bild: es gibt nichts zu tauschen.</translation>
    </message>
    <message>
        <source>Swap tracks</source>
        <translation>Spuren tauschen</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>Das Partikel wurde in diesem Bild nicht gemessen: sein Ort ist interpoliert.</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>Aus diesem Bild löschen</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Exclude sizes</source>
        <translation>Größen ausschließen</translation>
    </message>
    <message>
        <source>The product must begin after both parents have ended.</source>
        <translation>Das Produkt muss beginnen, nachdem beide Ausgangspartikel geendet haben.</translation>
    </message>
    <message>
        <source>Mark coalescence</source>
        <translation>Koaleszenz eintragen</translation>
    </message>
    <message>
        <source>Pick the two particles that merge, or both and their product.</source>
        <translation>Wählen Sie die zwei Partikel, die verschmelzen, oder beide und ihr Produkt.</translation>
    </message>
    <message>
        <source>One of the two must end while the other is still seen.</source>
        <translation>Eines der beiden muss enden, während das andere noch zu sehen ist.</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>Koaleszenz verwerfen</translation>
    </message>
    <message>
        <source>Point at a particle that is seen in this frame, or pick one first.</source>
        <translation>Auf ein Partikel zeigen, das in diesem Bild zu sehen ist, oder zuerst eines auswählen.</translation>
    </message>
    <message>
        <source>A link leads from one frame to a later one: keep L pressed, go to another frame and let go over the particle there.</source>
        <translation>Eine Verknüpfung führt von einem Bild zu einem späteren: L gedrückt halten, zu einem anderen Bild gehen und dort über dem Partikel loslassen.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Go to the frame in which the particle picked last continues the other one.</source>
        <translation>Zu dem Bild gehen, in dem das zuletzt ausgewählte Partikel das andere fortsetzt.</translation>
    </message>
    <message>
        <source>No link leads into this frame: the track begins here.</source>
        <translation>In dieses Bild führt keine Verknüpfung: Die Spur beginnt hier.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: the particle needs a frame before and one after this, and a measurement in it.</source>
        <translation>Es gibt nichts zu interpolieren: Das Partikel braucht ein Bild davor, eines danach und eine Messung in diesem.</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>Interpolieren</translation>
    </message>
    <message>
        <source>Point at a particle that takes part in a coalescence, or pick one first.</source>
        <translation>Auf ein Partikel zeigen, das an einer Koaleszenz beteiligt ist, oder zuerst eines auswählen.</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Spur löschen</translation>
    </message>
    <message>
        <source>Point at a particle of this sample, or pick one first.</source>
        <translation>Auf ein Partikel dieser Probe zeigen oder zuerst eines auswählen.</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>Aus dieser Probe löschen</translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>Group-A</source>
        <translation>Gruppe A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>Gruppe B</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Unzugeordnet</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>%1 %2 %3 (1 sd)</source>
        <translation>%1 %2 %3 (1 SD)</translation>
    </message>
</context>
<context>
    <name>TryCorrect</name>
    <message>
        <source>Particles can be corrected once they are followed: start the analysis first.</source>
        <translation>Partikel lassen sich korrigieren, sobald sie verfolgt sind: starten Sie zuerst die Auswertung.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for nanoparticle growth movies.</source>
        <translation>Werkbank für Filme wachsender Nanopartikel.</translation>
    </message>
    <message>
        <source>A movie, a folder of frames or a project.</source>
        <translation>Ein Film, ein Ordner mit Einzelbildern oder ein Projekt.</translation>
    </message>
    <message>
        <source>Open the bundled demo movie.</source>
        <translation>Den mitgelieferten Beispielfilm öffnen.</translation>
    </message>
</context>
<context>
    <name>ostwald::AdviceCard</name>
    <message>
        <source>Use these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reads eight frames of the movie and proposes polarity, signal to noise and largest radius</source>
        <translation>Liest acht Bilder des Films und schlägt Polarität, Signal-Rausch-Verhältnis und größten Radius vor</translation>
    </message>
    <message>
        <source>One step that can be undone; the history keeps what spoke for it</source>
        <translation>Ein Schritt, der sich rückgängig machen lässt; der Verlauf behält, was dafür sprach</translation>
    </message>
    <message>
        <source>Use proposed settings: signal to noise %1 (%L2 particles, %3 false ones, in %4 frames)</source>
        <translation>Vorgeschlagene Einstellungen übernehmen: Signal-Rausch-Verhältnis %1 (%L2 Partikel, %3 falsche, in %4 Bildern)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Propose settings</source>
        <translation>Einstellungen vorschlagen</translation>
    </message>
    <message>
        <source>Looking at the movie: %1 %</source>
        <translation>Der Film wird untersucht: %1 %</translation>
    </message>
    <message>
        <source>• Particles are brighter than the liquid: what is brighter stands out by %L1, what is darker by %L2.</source>
        <translation>• Partikel sind heller als die Flüssigkeit: Helleres hebt sich um %L1 ab, Dunkleres um %L2.</translation>
    </message>
    <message>
        <source>• Particles are darker than the liquid: what is darker stands out by %L1, what is brighter by %L2.</source>
        <translation>• Partikel sind dunkler als die Flüssigkeit: Dunkleres hebt sich um %L1 ab, Helleres um %L2.</translation>
    </message>
    <message>
        <source>• Signal to noise %1: %L2 particles in %3 frames, about %4 of them false, as many as the noise makes the other way round.</source>
        <translation>• Signal-Rausch-Verhältnis %1: %L2 Partikel in %3 Bildern, davon etwa %4 falsche, so viele, wie das Rauschen andersherum ergibt.</translation>
    </message>
    <message>
        <source>• With %1 there were %L2 and %3.</source>
        <translation>• Mit %1 waren es %L2 und %3.</translation>
    </message>
    <message>
        <source>• Radii: half of them below %1 px, one in a hundred above %2 px; searched up to %3 px.</source>
        <translation>• Radien: die Hälfte unter %1 px, einer von hundert über %2 px; gesucht wird bis %3 px.</translation>
    </message>
    <message>
        <source>• A threshold a fifth lower or higher changes their number by up to %1 % and the median radius by %2 %.</source>
        <translation>• Ein um ein Fünftel kleinerer oder größerer Schwellwert ändert ihre Anzahl um bis zu %1 % und den mittleren Radius (Median) um %2 %.</translation>
    </message>
    <message>
        <source>• So results hang on this setting: look at faint particles in a few frames.</source>
        <translation>• Die Ergebnisse hängen also an dieser Einstellung: Sehen Sie sich schwache Partikel in einigen Bildern an.</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingModel</name>
    <message>
        <source>sample %1</source>
        <translation>Probe %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Change ageing time to %1</source>
        <translation>Alterungszeit auf %1 ändern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>Alterungszeit</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingPanel</name>
    <message>
        <source>Set for the selected</source>
        <translation>Für die ausgewählten setzen</translation>
    </message>
    <message>
        <source>From the file names</source>
        <translation>Aus den Dateinamen</translation>
    </message>
    <message>
        <source>These are stills of samples</source>
        <translation>Dies sind Aufnahmen von Proben</translation>
    </message>
    <message>
        <source>This is a movie</source>
        <translation>Dies ist ein Film</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>Alterungszeiten</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>Alterungszeit</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Takes the time that each name tells, such as 30min or 2h</source>
        <translation>Übernimmt die Zeit, die jeder Name angibt, etwa 30min oder 2h</translation>
    </message>
    <message>
        <source>Take the ageing times from the file names</source>
        <translation>Alterungszeiten aus den Dateinamen übernehmen</translation>
    </message>
    <message>
        <source>Ex situ: samples were taken at different times, and no particle is seen twice. Nothing is followed; the sizes of each sample are compared and fitted.</source>
        <translation>Ex situ: Proben wurden zu verschiedenen Zeiten genommen, und kein Partikel ist zweimal zu sehen. Nichts wird verfolgt; die Größen jeder Probe werden verglichen und angepasst.</translation>
    </message>
    <message>
        <source>Frames follow each other in time, and particles are followed</source>
        <translation>Bilder folgen zeitlich aufeinander, und Partikel werden verfolgt</translation>
    </message>
    <message>
        <source>Take the pictures as a movie</source>
        <translation>Die Aufnahmen als Film nehmen</translation>
    </message>
    <message>
        <source>Take the pictures as stills of samples</source>
        <translation>Die Aufnahmen als die von Proben nehmen</translation>
    </message>
    <message>
        <source>“%1” is no time: type 90 s, 30 min or 2 h.</source>
        <translation>„%1“ ist keine Zeit: Geben Sie 90 s, 30 min oder 2 h ein.</translation>
    </message>
    <message>
        <source>Frames of a movie follow each other in time.</source>
        <translation>Die Bilder eines Films folgen zeitlich aufeinander.</translation>
    </message>
    <message>
        <source>All stills have one ageing time, so they count as one sample: select those of another one and type its time.</source>
        <translation>Alle Aufnahmen haben eine Alterungszeit und zählen deshalb als eine Probe: Wählen Sie die einer anderen aus und geben Sie deren Zeit ein.</translation>
    </message>
    <message>
        <source>%1 samples; stills of one time are one sample.</source>
        <translation>%1 Proben; Aufnahmen einer Zeit sind eine Probe.</translation>
    </message>
    <message>
        <source>Samples of one time count as one.</source>
        <translation>Proben einer Zeit zählen als eine.</translation>
    </message>
</context>
<context>
    <name>ostwald::CalibrationPanel</name>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>Side of one square pixel on the specimen.</source>
        <translation>Seite eines quadratischen Pixels auf der Probe.</translation>
    </message>
    <message>
        <source>Frame interval</source>
        <translation>Bildabstand</translation>
    </message>
    <message>
        <source>Time from one frame to the next.</source>
        <translation>Zeit von einem Bild zum nächsten.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Frames before it are left out. Frames count from 0.</source>
        <translation>Bilder davor werden ausgelassen. Gezählt wird ab 0.</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Frames after it are left out.</source>
        <translation>Bilder danach werden ausgelassen.</translation>
    </message>
    <message>
        <source>Change pixel size</source>
        <translation>Pixelgröße ändern</translation>
    </message>
    <message>
        <source>Change frame interval</source>
        <translation>Bildabstand ändern</translation>
    </message>
    <message>
        <source>Change first frame</source>
        <translation>Erstes Bild ändern</translation>
    </message>
    <message>
        <source>Change last frame</source>
        <translation>Letztes Bild ändern</translation>
    </message>
    <message>
        <source>%1 · %2 frames · %3 × %4 px</source>
        <translation>%1 · %2 Bilder · %3 × %4 px</translation>
    </message>
    <message>
        <source>Calibrate on the scale bar</source>
        <translation>Am Maßstabsbalken kalibrieren</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>Achse %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>e⁻/Å²s</source>
        <translation>e⁻/Å²s</translation>
    </message>
    <message>
        <source>Until then every length is in pixels.</source>
        <translation>Bis dahin stehen alle Längen in Pixeln.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Which of the file&apos;s datasets is the movie.</source>
        <translation>Welcher Datensatz der Datei der Film ist.</translation>
    </message>
    <message>
        <source>Time is the axis</source>
        <translation>Zeit ist die Achse</translation>
    </message>
    <message>
        <source>Along it lie the frames; of every other axis the first picture is shown.</source>
        <translation>Auf ihr liegen die Bilder; von jeder anderen Achse wird das erste gezeigt.</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>Dosisrate</translation>
    </message>
    <message>
        <source>Electrons that hit a square ångström of the specimen each second.</source>
        <translation>Elektronen, die in jeder Sekunde ein Quadratångström der Probe treffen.</translation>
    </message>
    <message>
        <source>Particles are</source>
        <translation>Partikel sind</translation>
    </message>
    <message>
        <source>Against the liquid: darker in bright field, brighter in dark field.</source>
        <translation>Verglichen mit der Flüssigkeit: dunkler im Hellfeld, heller im Dunkelfeld.</translation>
    </message>
    <message>
        <source>Confirm pixel size</source>
        <translation>Pixelgröße bestätigen</translation>
    </message>
    <message>
        <source>Change dose rate</source>
        <translation>Dosisrate ändern</translation>
    </message>
    <message>
        <source>Change polarity</source>
        <translation>Polarität ändern</translation>
    </message>
    <message>
        <source>Read the movie in another way</source>
        <translation>Film anders lesen</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>as the paper&apos;s chain takes them</source>
        <translation>wie in der Kette der Publikation</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>assumed, bright field</source>
        <translation>angenommen, Hellfeld</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceModel</name>
    <message>
        <source>Radius of the larger parent just before contact</source>
        <translation>Radius des größeren Ausgangspartikels kurz vor dem Kontakt</translation>
    </message>
    <message>
        <source>Radius of the smaller parent just before contact</source>
        <translation>Radius des kleineren Ausgangspartikels kurz vor dem Kontakt</translation>
    </message>
    <message>
        <source>Radius of the product once it is round again</source>
        <translation>Radius des Produkts, sobald es wieder rund ist</translation>
    </message>
    <message>
        <source>Volume gained over the volume of the smaller parent; 1 = conserved</source>
        <translation>Volumenzuwachs durch Volumen des kleineren Ausgangspartikels; 1 = erhalten</translation>
    </message>
    <message>
        <source>How certain it is, 0 to 1</source>
        <translation>Wie sicher sie ist, 0 bis 1</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Zeit (s)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>r₁ (%1)</source>
        <translation>r₁ (%1)</translation>
    </message>
    <message>
        <source>r₂ (%1)</source>
        <translation>r₂ (%1)</translation>
    </message>
    <message>
        <source>r (%1)</source>
        <translation>r (%1)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Güte</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescencePanel</name>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>All from the data</source>
        <translation>Alles aus den Daten</translation>
    </message>
    <message>
        <source>Instantaneous</source>
        <translation>Momentan</translation>
    </message>
    <message>
        <source>What the pair equation needs: a quarter of the slope of the variance.</source>
        <translation>Was die Paargleichung braucht: ein Viertel der Steigung der Varianz.</translation>
    </message>
    <message>
        <source>Average to t</source>
        <translation>Mittel bis t</translation>
    </message>
    <message>
        <source>As printed: the variance over 4t, too high where motion slows down.</source>
        <translation>Wie gedruckt: Varianz durch 4t, zu hoch, wo die Bewegung langsamer wird.</translation>
    </message>
    <message>
        <source>As 1/σ</source>
        <translation>Wie 1/σ</translation>
    </message>
    <message>
        <source>One number for all times, for few or noisy paths.</source>
        <translation>Eine Zahl für alle Zeiten, bei wenigen oder verrauschten Bahnen.</translation>
    </message>
    <message>
        <source>Zero gradient</source>
        <translation>Kein Gradient</translation>
    </message>
    <message>
        <source>As printed: pairs that a growing particle sweeps up are lost.</source>
        <translation>Wie gedruckt: Paare, die ein wachsendes Partikel überstreicht, gehen verloren.</translation>
    </message>
    <message>
        <source>Impermeable</source>
        <translation>Undurchlässig</translation>
    </message>
    <message>
        <source>Growing particles push the others away.</source>
        <translation>Wachsende Partikel schieben die anderen weg.</translation>
    </message>
    <message>
        <source>Change relative diffusion</source>
        <translation>Relative Diffusion ändern</translation>
    </message>
    <message>
        <source>Change the condition at contact</source>
        <translation>Bedingung beim Kontakt ändern</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Fit the theory of coalescence to the times and sizes of the events</source>
        <translation>Theorie der Koaleszenz an Zeiten und Größen der Ereignisse anpassen</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>Anhalten und die bisher besten Werte behalten</translation>
    </message>
    <message>
        <source>Take start, bounds and priors of every unknown from the data again</source>
        <translation>Startwert, Grenzen und Vorwissen jeder Unbekannten wieder aus den Daten nehmen</translation>
    </message>
    <message>
        <source>Unknowns of coalescence</source>
        <translation>Unbekannte der Koaleszenz</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>Relative Diffusion</translation>
    </message>
    <message>
        <source>At contact</source>
        <translation>Beim Kontakt</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>Was die Daten hergeben und was nicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take the unknowns from the data</source>
        <translation>Unbekannte aus den Daten nehmen</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which unknowns are determined.</source>
        <translation>Noch nichts: eine Anpassung sagt, welche Unbekannten bestimmt sind.</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceTable</name>
    <message>
        <source>Coalescences</source>
        <translation>Koaleszenzen</translation>
    </message>
    <message>
        <source>1 coalescence</source>
        <translation>1 Koaleszenz</translation>
    </message>
    <message>
        <source>%1 coalescences</source>
        <translation>%1 Koaleszenzen</translation>
    </message>
</context>
<context>
    <name>ostwald::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ostwald::ConstantsModel</name>
    <message>
        <source>95 % interval %1 to %2, from the curvature of the likelihood</source>
        <translation>95-%-Intervall %1 bis %2, aus der Krümmung der Likelihood</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>Startwert von %1 ändern</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>Grenzen von %1 ändern</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Konst.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Fest</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionModel</name>
    <message>
        <source>waits for tracks</source>
        <translation>wartet auf Spuren</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewandt</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>waits for particles</source>
        <translation>wartet auf Partikel</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionPanel</name>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Removes this correction only; those after it stay.</source>
        <translation>Entfernt nur diese Korrektur; spätere bleiben.</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>Eine Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the picture, the tracks or the tags is listed here.</source>
        <translation>Noch keine Korrekturen. Was Sie im Bild, an den Spuren oder an den Markierungen ändern, steht hier.</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 Korrektur</translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <translation>%1 Korrekturen</translation>
    </message>
    <message>
        <source>%1, all applied</source>
        <translation>%1, alle angewandt</translation>
    </message>
    <message>
        <source>%1, of which %2 do not fit</source>
        <translation>%1, davon passen %2 nicht</translation>
    </message>
    <message>
        <source>Only those that do not fit</source>
        <translation>Nur solche, die nicht passen</translation>
    </message>
    <message>
        <source>Move to the picked particle</source>
        <translation>Auf das ausgewählte Partikel übertragen</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of tracks.</source>
        <translation>Wählen Sie im Bild oder in der Tabelle der Spuren das gemeinte Partikel aus.</translation>
    </message>
    <message>
        <source>Move a correction</source>
        <translation>Eine Korrektur übertragen</translation>
    </message>
    <message>
        <source>%1 It stays in the list and is tried again at every new run, unless you move it or take it back.</source>
        <translation>%1 Sie bleibt in der Liste und wird bei jedem neuen Lauf wieder versucht, solange Sie sie nicht übertragen oder zurücknehmen.</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the samples, their particles or the tags is listed here.</source>
        <translation>Noch keine Korrekturen. Was Sie an den Proben, ihren Partikeln oder den Markierungen ändern, steht hier.</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of particles.</source>
        <translation>Wählen Sie im Bild oder in der Tabelle der Partikel das gemeinte Partikel aus.</translation>
    </message>
</context>
<context>
    <name>ostwald::DisplayPanel</name>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>umgekehrt</translation>
    </message>
    <message>
        <source>viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>The same contrast for all frames</source>
        <translation>Gleicher Kontrast für alle Bilder</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Otherwise each frame gets its own, and growth may be an effect of contrast.</source>
        <translation>Sonst bekommt jedes Bild seinen eigenen, und Wachstum kann ein Effekt des Kontrasts sein.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Black and white from the grey values of all frames.</source>
        <translation>Schwarz und Weiß aus den Grauwerten aller Bilder.</translation>
    </message>
    <message>
        <source>Dragging the right button in the picture changes both; B held shows what the particles are found in.</source>
        <translation>Ziehen mit der rechten Taste im Bild ändert beide; solange B gehalten wird, zeigt es, worin die Partikel gefunden werden.</translation>
    </message>
</context>
<context>
    <name>ostwald::Dock</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 ist in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put %1 into a window of its own, or back</source>
        <translation>%1 in ein eigenes Fenster setzen oder zurück</translation>
    </message>
    <message>
        <source>%1 – Ostwald</source>
        <translation>%1 – Ostwald</translation>
    </message>
</context>
<context>
    <name>ostwald::Document</name>
    <message>
        <source>Tag particles</source>
        <translation>Partikel markieren</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>Film von anderem Ort nehmen</translation>
    </message>
</context>
<context>
    <name>ostwald::EstimatorComparison</name>
    <message>
        <source>Fit the same trajectories with the cost of the paper&apos;s authors, within their bounds</source>
        <translation>Dieselben Trajektorien mit der Kostenfunktion der Autoren der Publikation anpassen, in deren Grenzen</translation>
    </message>
    <message>
        <source>Both estimators</source>
        <translation>Beide Schätzer</translation>
    </message>
    <message>
        <source>Paper&apos;s cost, alike</source>
        <translation>Kosten der Publikation, gleichwertig</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Searching: %1 %</source>
        <translation>Suche: %1 %</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Same data, two estimators: what differs comes from smoothing and bounds.</source>
        <translation>Dieselben Daten, zwei Schätzer: Unterschiede kommen von Glättung und Grenzen.</translation>
    </message>
    <message>
        <source>%1, at its bound</source>
        <translation>%1, an der Grenze</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
</context>
<context>
    <name>ostwald::EvidenceDialog</name>
    <message>
        <source>Write…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Belege exportieren</translation>
    </message>
    <message>
        <source>A folder with the figures as PDF and SVG, their numbers, all tables, where every plotted point comes from, the methods paragraph, and provenance.json: movie and hash, parameters, corrections, fit.</source>
        <translation>Ein Ordner mit den Abbildungen als PDF und SVG, ihren Zahlen, allen Tabellen, der Herkunft jedes gezeichneten Punktes, dem Methodenabsatz und provenance.json: Film und Prüfsumme, Parameter, Korrekturen, Anpassung.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Save the project first: the evidence is taken from its file.</source>
        <translation>Speichern Sie zuerst das Projekt: Die Belege werden seiner Datei entnommen.</translation>
    </message>
    <message>
        <source>Waits for the results that are being computed.</source>
        <translation>Wartet auf die Ergebnisse, die gerade berechnet werden.</translation>
    </message>
    <message>
        <source>There are no tracks yet: start the analysis first.</source>
        <translation>Es gibt noch keine Spuren: Starten Sie zuerst die Auswertung.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the evidence into a new folder in</source>
        <translation>Die Belege in einen neuen Ordner schreiben in</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureExportForm</name>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>PDF, SVG and TIFF</source>
        <translation>PDF, SVG und TIFF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes the figure, and its numbers as CSV beside it.</source>
        <translation>Schreibt die Abbildung und daneben ihre Zahlen als CSV.</translation>
    </message>
    <message>
        <source>Copy plot</source>
        <translation>Abbildung kopieren</translation>
    </message>
    <message>
        <source>Copies the page as a picture and as a drawing.</source>
        <translation>Kopiert die Seite als Bild und als Zeichnung.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copies the numbers of every panel as CSV.</source>
        <translation>Kopiert die Zahlen aller Teilbilder als CSV.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Stop (%1 %)</source>
        <translation>Anhalten (%1 %)</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureList</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Makes a figure of your own.</source>
        <translation>Legt eine eigene Abbildung an.</translation>
    </message>
    <message>
        <source>Add to my figure</source>
        <translation>Zu meiner Abbildung</translation>
    </message>
    <message>
        <source>Puts these panels on your figure, or on a new one.</source>
        <translation>Setzt diese Teilbilder auf Ihre Abbildung oder auf eine neue.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Makes a copy of this figure.</source>
        <translation>Legt eine Kopie dieser Abbildung an.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deletes this figure; undo brings it back.</source>
        <translation>Löscht diese Abbildung; Rückgängig holt sie zurück.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Empty figure</source>
        <translation>Leere Abbildung</translation>
    </message>
    <message>
        <source>Frame, trajectories, mean size, supersaturation</source>
        <translation>Bild, Trajektorien, mittlere Größe, Übersättigung</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Meine Abbildungen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Frame, sizes, mean size, supersaturation</source>
        <translation>Bild, Größen, mittlere Größe, Übersättigung</translation>
    </message>
</context>
<context>
    <name>ostwald::FigurePageForm</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>One legend for all panels</source>
        <translation>Eine Legende für alle Teilbilder</translation>
    </message>
    <message>
        <source>%1, %L2 mm</source>
        <translation>%1, %L2 mm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height of a row</source>
        <translation>Höhe einer Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Schrift</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureView</name>
    <message>
        <source>Copy plot</source>
        <translation>Diagramm kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureWorkspace</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Checks before export</source>
        <translation>Prüfung vor dem Export</translation>
    </message>
    <message>
        <source>My figure</source>
        <translation>Meine Abbildung</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Teilbilder</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Teilbild</translation>
    </message>
    <message>
        <source>Change the page of a figure</source>
        <translation>Seite einer Abbildung ändern</translation>
    </message>
    <message>
        <source>This figure has no panels yet. Add a frame or a plot under Panels, or double-click a template or plot in the list of figures.</source>
        <translation>Diese Abbildung hat noch keine Teilbilder. Fügen Sie unter Teilbilder ein Bild oder Diagramm hinzu, oder doppelklicken Sie auf eine Vorlage oder ein Diagramm in der Liste der Abbildungen.</translation>
    </message>
</context>
<context>
    <name>ostwald::FilmStrip</name>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturbilder</translation>
    </message>
    <message>
        <source>Frames spread over the movie. A click goes to the frame that is shown, a drag scrubs.</source>
        <translation>Bilder, über den Film verteilt. Ein Klick springt zum gezeigten Bild, Ziehen spult.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>Bild %1, t = %2</translation>
    </message>
</context>
<context>
    <name>ostwald::FilterBar</name>
    <message>
        <source>Filter tracks</source>
        <translation>Spuren filtern</translation>
    </message>
    <message>
        <source>Filter: id, A, B, unassigned…</source>
        <translation>Filter: Nr., A, B, unzugeordnet…</translation>
    </message>
    <message>
        <source>Ids, A, B, unassigned, excluded, hand, or words of the reason. A comma means or, a space means and.</source>
        <translation>Nummern, A, B, unzugeordnet, ausgeschlossen, hand oder Wörter der Begründung. Komma heißt oder, Leerzeichen heißt und.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Return keeps the filter under this name, Escape does not.</source>
        <translation>Die Eingabetaste behält den Filter unter diesem Namen, Esc nicht.</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Diesen Filter behalten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Filter particles</source>
        <translation>Partikel filtern</translation>
    </message>
    <message>
        <source>Filter: id, A, excluded…</source>
        <translation>Filter: Nr., A, ausgeschlossen…</translation>
    </message>
    <message>
        <source>Ids, A, unassigned, excluded, unsure, or hand for what was tagged by hand. A comma means or, a space means and.</source>
        <translation>Nummern, A, unzugeordnet, ausgeschlossen, unsicher, oder hand für von Hand Markiertes. Komma heißt oder, Leerzeichen heißt und.</translation>
    </message>
</context>
<context>
    <name>ostwald::FitLog</name>
    <message>
        <source>Keep a fit</source>
        <translation>Eine Anpassung behalten</translation>
    </message>
    <message>
        <source>Keep a fit no longer</source>
        <translation>Eine Anpassung nicht mehr behalten</translation>
    </message>
    <message>
        <source>Take the settings of an earlier fit</source>
        <translation>Einstellungen einer früheren Anpassung übernehmen</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPanel</name>
    <message>
        <source>± is half the 95 % interval</source>
        <translation>± ist das halbe 95-%-Intervall</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Fit the growth theory to the Group-A trajectories</source>
        <translation>Die Wachstumstheorie an die Trajektorien der Gruppe A anpassen</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>Anhalten und die bisher besten Werte behalten</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Sets start values, bounds and the monomer radius to those published for it.</source>
        <translation>Setzt Startwerte, Grenzen und Monomerradius auf die dafür veröffentlichten.</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>Was die Daten hergeben und was nicht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Change material to %1</source>
        <translation>Material auf %1 ändern</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which constants are determined.</source>
        <translation>Noch nichts: Eine Anpassung zeigt, welche Konstanten bestimmt sind.</translation>
    </message>
    <message>
        <source>Beside the paper&apos;s own cost</source>
        <translation>Neben der Kostenfunktion der Publikation</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>Anpassungen im Vergleich</translation>
    </message>
    <message>
        <source>Together with other projects</source>
        <translation>Zusammen mit anderen Projekten</translation>
    </message>
    <message>
        <source>Fit the growth theory to the sizes in the samples</source>
        <translation>Die Wachstumstheorie an die Größen in den Proben anpassen</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPartnersPanel</name>
    <message>
        <source>Fit together with another project…</source>
        <translation>Zusammen mit einem anderen Projekt anpassen…</translation>
    </message>
    <message>
        <source>Fit alone</source>
        <translation>Allein anpassen</translation>
    </message>
    <message>
        <source>Fit together with</source>
        <translation>Zusammen anpassen mit</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Ostwald-Projekte (*.ostwald)</translation>
    </message>
    <message>
        <source>This is the open project itself.</source>
        <translation>Das ist das geöffnete Projekt selbst.</translation>
    </message>
    <message>
        <source>Fit together with %1</source>
        <translation>Zusammen mit %1 anpassen</translation>
    </message>
    <message>
        <source>Reading the other project…</source>
        <translation>Das andere Projekt wird gelesen…</translation>
    </message>
    <message>
        <source>The constants are those of this movie alone.</source>
        <translation>Die Konstanten sind die dieses Films allein.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The five constants are those of one material: another movie or ex-situ study of it makes them more certain. The other project is only read.</source>
        <translation>Die fünf Konstanten gehören zu einem Material: Ein weiterer Film oder eine Ex-situ-Studie davon macht sie sicherer. Das andere Projekt wird nur gelesen.</translation>
    </message>
    <message>
        <source>From this project&apos;s sizes only</source>
        <translation>Nur aus den Größen dieses Projekts</translation>
    </message>
    <message>
        <source>Fit this project alone</source>
        <translation>Dieses Projekt allein anpassen</translation>
    </message>
    <message>
        <source>The constants are those of this study alone.</source>
        <translation>Die Konstanten sind die dieser Studie allein.</translation>
    </message>
    <message>
        <source>The constants are shared with %1. Supply, shape and everything else are each project&apos;s own.</source>
        <translation>Die Konstanten werden mit %1 geteilt. Angebot, Form und alles Übrige hat jedes Projekt für sich.</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsModel</name>
    <message>
        <source>Keep the fit of %1</source>
        <translation>Die Anpassung von %1 behalten</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>angehalten bei %1</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>konvergiert</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>nicht konvergiert</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>andere Daten</translation>
    </message>
    <message>
        <source>Keep this fit with the project</source>
        <translation>Diese Anpassung mit dem Projekt behalten</translation>
    </message>
    <message>
        <source>%1 iterations, %2 trajectories</source>
        <translation>%1 Iterationen, %2 Trajektorien</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>Festgehalten bei %1</translation>
    </message>
    <message>
        <source>From %1, between %2 and %3</source>
        <translation>Ab %1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>χ² per degree</source>
        <translation>χ² je Freiheitsgrad</translation>
    </message>
    <message>
        <source>Constants shared with %1</source>
        <translation>Konstanten gemeinsam mit %1</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsPanel</name>
    <message>
        <source>Use its settings</source>
        <translation>Deren Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>Anpassungen im Vergleich</translation>
    </message>
    <message>
        <source>Start values, bounds and settings of the picked fit, for the next one</source>
        <translation>Startwerte, Grenzen und Einstellungen der ausgewählten Anpassung, für die nächste</translation>
    </message>
    <message>
        <source>Every fit that ends or is stopped stands here.</source>
        <translation>Hier steht jede Anpassung, die endet oder angehalten wird.</translation>
    </message>
    <message>
        <source>The next fit is compared with this one.</source>
        <translation>Die nächste Anpassung wird mit dieser verglichen.</translation>
    </message>
    <message>
        <source>Differences to the fit of %1: below 0 is better. Δχ² = −2 Δ ln L.</source>
        <translation>Unterschiede zur Anpassung von %1: unter 0 ist besser. Δχ² = −2 Δ ln L.</translation>
    </message>
    <message>
        <source>Differences to the fit before: below 0 is better. Δχ² = −2 Δ ln L. Pick a fit to compare with it.</source>
        <translation>Unterschiede zur Anpassung davor: unter 0 ist besser. Δχ² = −2 Δ ln L. Zum Vergleich mit einer anderen diese auswählen.</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameStrip</name>
    <message>
        <source>Seven frames around the case</source>
        <translation>Sieben Bilder um den Fall</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameView</name>
    <message>
        <source>The movie of this project cannot be shown.
%1</source>
        <translation>Der Film dieses Projekts kann nicht gezeigt werden.
%1</translation>
    </message>
    <message>
        <source>Put it back there and open the project again. What was saved is still here to look at.</source>
        <translation>Legen Sie ihn dorthin zurück und öffnen Sie das Projekt erneut. Das Gespeicherte ist weiterhin zu sehen.</translation>
    </message>
    <message>
        <source>Put the original file there and open the project again, or open this movie as a new project.</source>
        <translation>Legen Sie die Originaldatei dorthin und öffnen Sie das Projekt erneut, oder öffnen Sie diesen Film als neues Projekt.</translation>
    </message>
    <message>
        <source>Movie frame</source>
        <translation>Filmbild</translation>
    </message>
    <message>
        <source>Frame %1 cannot be shown.
%2</source>
        <translation>Bild %1 kann nicht gezeigt werden.
%2</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>t = %1 · %2</source>
        <translation>t = %1 · %2</translation>
    </message>
    <message>
        <source>preview: %1 particles</source>
        <translation>Vorschau: %1 Partikel</translation>
    </message>
    <message>
        <source>before: %1 particles</source>
        <translation>vorher: %1 Partikel</translation>
    </message>
    <message>
        <source>before: none</source>
        <translation>vorher: keine</translation>
    </message>
    <message>
        <source>%1 (hold B: before)</source>
        <translation>%1 (B halten: vorher)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%L1 px</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>aufbereitet</translation>
    </message>
    <message>
        <source>processing…</source>
        <translation>wird aufbereitet…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>Diese Studie hat nur Größen, keine Bilder.</translation>
    </message>
    <message>
        <source>This project has tracks only, no movie.</source>
        <translation>Dieses Projekt hat nur Spuren, keinen Film.</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>Probe %1 von %2</translation>
    </message>
</context>
<context>
    <name>ostwald::GoToDialog</name>
    <message>
        <source>Go to frame or time</source>
        <translation>Gehe zu Bild oder Zeit</translation>
    </message>
    <message>
        <source>Frame, or a time such as 12.5 s:</source>
        <translation>Bild, oder eine Zeit wie 12,5 s:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a frame nor a time of this movie.</source>
        <translation>„%1“ ist weder ein Bild noch eine Zeit dieses Films.</translation>
    </message>
    <message>
        <source>Go to sample or time</source>
        <translation>Zu Probe oder Zeit gehen</translation>
    </message>
    <message>
        <source>Sample, or a time such as 2 h:</source>
        <translation>Probe, oder eine Zeit wie 2 h:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sample nor a time of this study.</source>
        <translation>„%1“ ist weder eine Probe noch eine Zeit dieser Studie.</translation>
    </message>
</context>
<context>
    <name>ostwald::HistogramStrip</name>
    <message>
        <source>Histogram of grey values</source>
        <translation>Histogramm der Grauwerte</translation>
    </message>
    <message>
        <source>Drag the lines to choose what is black and white, or between them to shift both.</source>
        <translation>Die Linien ziehen, um Schwarz und Weiß zu wählen, oder dazwischen, um beide zu verschieben.</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>%1 (frame %L2)</source>
        <translation>%1 (Bild %L2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (sample %L2)</source>
        <translation>%1 (Probe %L2)</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>ostwald::InspectorPanel</name>
    <message>
        <source>Group-A</source>
        <translation>Gruppe A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>Gruppe B</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the group that the program proposes</source>
        <translation>Zurück zur Gruppe, die das Programm vorschlägt</translation>
    </message>
    <message>
        <source>Radius here</source>
        <translation>Radius hier</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Entstanden aus</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>In this frame</source>
        <translation>In diesem Bild</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>Kein Partikel ausgewählt</translation>
    </message>
    <message>
        <source>Particle %1: %2%3</source>
        <translation>Partikel %1: %2%3</translation>
    </message>
    <message>
        <source>, by hand</source>
        <translation>, von Hand</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not seen in this frame</source>
        <translation>in diesem Bild nicht gesehen</translation>
    </message>
    <message>
        <source>interpolated over a gap</source>
        <translation>über eine Lücke interpoliert</translation>
    </message>
    <message>
        <source>touches the border</source>
        <translation>berührt den Rand</translation>
    </message>
    <message>
        <source>cut by another particle</source>
        <translation>von einem anderen Partikel angeschnitten</translation>
    </message>
    <message>
        <source>below resolution: the size is an upper bound</source>
        <translation>unter der Auflösung: Die Größe ist eine obere Grenze</translation>
    </message>
    <message>
        <source>measured, nothing to note</source>
        <translation>gemessen, nichts zu bemerken</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>outline changed by hand</source>
        <translation>Umriss von Hand geändert</translation>
    </message>
    <message>
        <source>its size does not count</source>
        <translation>seine Größe zählt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n frames)</source>
        <translation>
            <numerusform>%1 bis %2 (%n Bild)</numerusform>
            <numerusform>%1 bis %2 (%n Bilder)</numerusform>
        </translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>Alterungszeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyModel</name>
    <message>
        <source>Also the key of: %1</source>
        <translation>Auch die Taste von: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Tasten suchen</translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation>Ein Wort oder eine Taste</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Wie in</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Eigene Wahl</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Double-click a key to change it.</source>
        <translation>Doppelklick auf eine Taste ändert sie.</translation>
    </message>
    <message>
        <source>%1 commands share a key with another one, and none of them gets it.</source>
        <translation>%1 Befehle teilen eine Taste mit einem anderen, und keiner bekommt sie.</translation>
    </message>
</context>
<context>
    <name>ostwald::LinkPanel</name>
    <message>
        <source>Least total</source>
        <translation>Kleinste Summe</translation>
    </message>
    <message>
        <source>All links of two frames at once, with the smallest sum of differences.</source>
        <translation>Alle Verknüpfungen zweier Bilder zugleich, mit der kleinsten Summe der Unterschiede.</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Nächste zuerst</translation>
    </message>
    <message>
        <source>The published rule: the smallest difference first, each particle once.</source>
        <translation>Die veröffentlichte Regel: kleinster Unterschied zuerst, jedes Partikel einmal.</translation>
    </message>
    <message>
        <source>Change linking method</source>
        <translation>Verknüpfungsverfahren ändern</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Noch nicht verknüpft</translation>
    </message>
    <message>
        <source>%1 tracks: A %2, B %3, unassigned %4, excluded %5; coalescences %6</source>
        <translation>%1 Spuren: A %2, B %3, unzugeordnet %4, ausgeschlossen %5; Koaleszenzen %6</translation>
    </message>
    <message>
        <source>%1 (with the parameters before)</source>
        <translation>%1 (mit den vorigen Parametern)</translation>
    </message>
</context>
<context>
    <name>ostwald::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of frames…</source>
        <translation>&amp;Ordner mit Einzelbildern öffnen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Be&amp;ispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>&amp;Diagramm exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;tables…</source>
        <translation>&amp;Tabellen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Select &amp;all in this frame</source>
        <translation>&amp;Alle in diesem Bild auswählen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit the frame</source>
        <translation>Bild &amp;einpassen</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>Auto &amp;contrast</source>
        <translation>&amp;Automatischer Kontrast</translation>
    </message>
    <message>
        <source>O&amp;utlines</source>
        <translation>&amp;Umrisse</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>&amp;Tails</source>
        <translation>S&amp;chweife</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Track &amp;numbers</source>
        <translation>S&amp;purnummern</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Scale bar</source>
        <translation>&amp;Maßstabsbalken</translation>
    </message>
    <message>
        <source>C&amp;lock</source>
        <translation>&amp;Zeitanzeige</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>&amp;Film</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>Zehn Bilder vor</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Zehn Bilder zurück</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>&amp;First frame</source>
        <translation>&amp;Erstes Bild</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>&amp;Letztes Bild</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Spur</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;A</source>
        <translation>Als Gruppe &amp;A markieren</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;B</source>
        <translation>Als Gruppe &amp;B markieren</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>Au&amp;sschließen</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>&amp;Clear tag</source>
        <translation>Markierung &amp;entfernen</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Cent&amp;re on the selected particle</source>
        <translation>Auf das gewählte Partikel &amp;zentrieren</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>&amp;Next coalescence</source>
        <translation>&amp;Nächste Koaleszenz</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>&amp;Previous coalescence</source>
        <translation>&amp;Vorherige Koaleszenz</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>An&amp;passen</translation>
    </message>
    <message>
        <source>&amp;Fit the growth theory</source>
        <translation>&amp;Wachstumstheorie anpassen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Ostwald</source>
        <translation>&amp;Über Ostwald</translation>
    </message>
    <message>
        <source>About Ostwald</source>
        <translation>Über Ostwald</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;From a liquid-cell movie to a growth law.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;Vom Flüssigzellenfilm zum Wachstumsgesetz.&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Wrote the tables into %1</source>
        <translation>Tabellen nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Ostwald</source>
        <translation>Ostwald</translation>
    </message>
    <message>
        <source>%1[*] – Ostwald</source>
        <translation>%1[*] – Ostwald</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Unsicher</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>C&amp;ut before this frame</source>
        <translation>Vor diesem Bild &amp;trennen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>&amp;Join two tracks</source>
        <translation>Zwei Spuren &amp;verbinden</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Swap in this frame</source>
        <translation>In diesem Bild tau&amp;schen</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap from here on</source>
        <translation>Ab hier tauschen</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Shift+X</translation>
    </message>
    <message>
        <source>&amp;Delete from this frame</source>
        <translation>Aus &amp;diesem Bild löschen</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Ab hier löschen</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Exclude the si&amp;ze in this frame</source>
        <translation>&amp;Größe in diesem Bild ausschließen</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Exclude sizes from here on</source>
        <translation>Größen ab hier ausschließen</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>&amp;Mark coalescence</source>
        <translation>Koaleszenz &amp;eintragen</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Mer&amp;ge outlines in this frame</source>
        <translation>Umrisse in diesem Bild verei&amp;nigen</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Next to chec&amp;k</source>
        <translation>Nächster Fall zum P&amp;rüfen</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>Voriger Fall zum Prüfen</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>Acc&amp;ept</source>
        <translation>Ann&amp;ehmen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Export &amp;movie…</source>
        <translation>Fil&amp;m exportieren…</translation>
    </message>
    <message>
        <source>This project has no movie, only tracks.</source>
        <translation>Dieses Projekt hat keinen Film, nur Spuren.</translation>
    </message>
    <message>
        <source>Picked &amp;before</source>
        <translation>&amp;Vorige Auswahl</translation>
    </message>
    <message>
        <source>Picked a&amp;fter</source>
        <translation>&amp;Nächste Auswahl</translation>
    </message>
    <message>
        <source>Shift+T</source>
        <translation>Shift+T</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Next track</source>
        <translation>Nächste Spur</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Vorige Spur</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Next event of the track</source>
        <translation>Nächstes Ereignis der Spur</translation>
    </message>
    <message>
        <source>Previous event of the track</source>
        <translation>Voriges Ereignis der Spur</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Right</source>
        <translation>Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Left</source>
        <translation>Ctrl+Shift+Left</translation>
    </message>
    <message>
        <source>&amp;Link two</source>
        <translation>Zwei ver&amp;knüpfen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Un&amp;link</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Delete the whole track</source>
        <translation>Die ganze Spur löschen</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>&amp;Interpolate</source>
        <translation>&amp;Interpolieren</translation>
    </message>
    <message>
        <source>E&amp;nsemble</source>
        <translation>&amp;Ensemble</translation>
    </message>
    <message>
        <source>&amp;Propose phases</source>
        <translation>Phasen &amp;vorschlagen</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Phase &amp;begins here</source>
        <translation>Phase &amp;beginnt hier</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Phase &amp;ends here</source>
        <translation>Phase &amp;endet hier</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten…</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Open ra&amp;w data…</source>
        <translation>Roh&amp;daten öffnen…</translation>
    </message>
    <message>
        <source>&amp;Go to frame or time…</source>
        <translation>&amp;Gehe zu Bild oder Zeit…</translation>
    </message>
    <message>
        <source>Find the movie…</source>
        <translation>Film suchen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Copied the methods paragraph, with what to cite</source>
        <translation>Methodenabsatz kopiert, mit den Quellen</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Find the &amp;movie…</source>
        <translation>&amp;Film suchen…</translation>
    </message>
    <message>
        <source>Copy the &amp;methods paragraph</source>
        <translation>&amp;Methodenabsatz kopieren</translation>
    </message>
    <message>
        <source>Copied the command; paste it into a terminal.</source>
        <translation>Befehl kopiert; fügen Sie ihn in ein Terminal ein.</translation>
    </message>
    <message>
        <source>Export e&amp;vidence…</source>
        <translation>Be&amp;lege exportieren…</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>Koaleszenz</translation>
    </message>
    <message>
        <source>Export of tables</source>
        <translation>Export der Tabellen</translation>
    </message>
    <message>
        <source>Figure of the Figure workspace</source>
        <translation>Abbildung des Arbeitsbereichs Abbildung</translation>
    </message>
    <message>
        <source>Movie with overlays</source>
        <translation>Film mit Einblendungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>&amp;Where this point comes from</source>
        <translation>&amp;Woher dieser Punkt kommt</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Fit &amp;coalescence</source>
        <translation>&amp;Koaleszenz anpassen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Refilling outlines: %1 %</source>
        <translation>Umrisse werden neu gefüllt: %1 %</translation>
    </message>
    <message>
        <source>Pick the &amp;whole track</source>
        <translation>Die &amp;ganze Spur auswählen</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Refill the outline in this frame</source>
        <translation>Umriss in diesem Bild neu füllen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Refill outlines from here on</source>
        <translation>Umrisse ab hier neu füllen</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Put the pointer on a particle, or pick one first.</source>
        <translation>Auf ein Partikel zeigen oder zuerst eines auswählen.</translation>
    </message>
    <message>
        <source>The movie is needed to refill outlines, and it is not there.</source>
        <translation>Zum Neufüllen von Umrissen wird der Film gebraucht, und er ist nicht da.</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>Das Partikel wurde in diesem Bild nicht gemessen: sein Ort ist interpoliert.</translation>
    </message>
    <message>
        <source>The particle does not stand out from what surrounds it: paint it instead.</source>
        <translation>Das Partikel hebt sich nicht von seiner Umgebung ab: Stattdessen malen.</translation>
    </message>
    <message>
        <source>The outline is already that of the local level.</source>
        <translation>Der Umriss ist schon der des örtlichen Schwellwerts.</translation>
    </message>
    <message>
        <source>Refill outlines</source>
        <translation>Umrisse neu füllen</translation>
    </message>
    <message>
        <source>Thum&amp;bnails along the timeline</source>
        <translation>Minia&amp;turbilder entlang der Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Colour b&amp;y</source>
        <translation>Einfär&amp;ben nach</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>Größ&amp;e</translation>
    </message>
    <message>
        <source>Growth &amp;rate</source>
        <translation>&amp;Wachstumsrate</translation>
    </message>
    <message>
        <source>Sus&amp;picion</source>
        <translation>&amp;Zweifel</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In eigenem Fenster</translation>
    </message>
    <message>
        <source>&amp;Import tracks or sizes…</source>
        <translation>Spuren oder Größen &amp;importieren…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>Diese Studie hat nur Größen, keine Bilder.</translation>
    </message>
    <message>
        <source>The sizes are those of the table: there are no pictures to find particles in.</source>
        <translation>Die Größen sind die der Tabelle: Es gibt keine Bilder, in denen Partikel zu finden wären.</translation>
    </message>
    <message>
        <source>The particles are those of another program: none are searched for.</source>
        <translation>Die Partikel sind die eines anderen Programms: Gesucht wird keines.</translation>
    </message>
    <message>
        <source>Next particle</source>
        <translation>Nächstes Partikel</translation>
    </message>
    <message>
        <source>Previous particle</source>
        <translation>Voriges Partikel</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>Aus dieser Probe löschen</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>Größe ausschließen</translation>
    </message>
    <message>
        <source>Select all in this sample</source>
        <translation>Alle in dieser Probe auswählen</translation>
    </message>
    <message>
        <source>Fit the sample</source>
        <translation>Probe einpassen</translation>
    </message>
    <message>
        <source>Particle numbers</source>
        <translation>Partikelnummern</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>Alterungszeit</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächste Probe</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Vorige Probe</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Zehn Proben vor</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Zehn Proben zurück</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>Erste Probe</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>Letzte Probe</translation>
    </message>
    <message>
        <source>Go to sample or time…</source>
        <translation>Gehe zu Probe oder Zeit…</translation>
    </message>
</context>
<context>
    <name>ostwald::ManualWindow</name>
    <message>
        <source>Manual of Ostwald</source>
        <translation>Handbuch zu Ostwald</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>ostwald::MovieExportDialog</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export the movie</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <source>With overlays</source>
        <translation>Mit Überlagerungen</translation>
    </message>
    <message>
        <source>Without overlays</source>
        <translation>Ohne Überlagerungen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plot beside it</source>
        <translation>Diagramm daneben</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breite des Bildes</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 × %2 px, %L3 frames, %L4 s</source>
        <translation>%1 × %2 px, %L3 Bilder, %L4 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Write the pictures into a folder</source>
        <translation>Bilder in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
</context>
<context>
    <name>ostwald::NumberDelegate</name>
    <message>
        <source>%1 to %2</source>
        <translation>%L1 bis %L2</translation>
    </message>
</context>
<context>
    <name>ostwald::OriginCard</name>
    <message>
        <source>Where this point comes from</source>
        <translation>Woher dieser Punkt kommt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>Kein Partikel ausgewählt</translation>
    </message>
    <message>
        <source>Particle %1 is not seen in frame %2</source>
        <translation>Partikel %1 ist in Bild %2 nicht zu sehen</translation>
    </message>
    <message>
        <source>Particle %1 in frame %2</source>
        <translation>Partikel %1 in Bild %2</translation>
    </message>
    <message>
        <source>Particle %1 is not in sample %2</source>
        <translation>Partikel %1 ist nicht in Probe %2</translation>
    </message>
    <message>
        <source>Particle %1 in sample %2</source>
        <translation>Partikel %1 in Probe %2</translation>
    </message>
</context>
<context>
    <name>ostwald::PageView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>%L1 × %L2 mm · %3 %</source>
        <translation>%L1 × %L2 mm · %3 %</translation>
    </message>
    <message>
        <source>%L1 × %L2 mm</source>
        <translation>%L1 × %L2 mm</translation>
    </message>
</context>
<context>
    <name>ostwald::PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ostwald::PanelForm</name>
    <message>
        <source>as the data say</source>
        <translation>wie die Daten sagen</translation>
    </message>
    <message>
        <source>Width of the panel in mm</source>
        <translation>Breite des Teilbilds in mm</translation>
    </message>
    <message>
        <source>Height of the panel in mm</source>
        <translation>Höhe des Teilbilds in mm</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>Größe in mm</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Umrisse</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Part of the frame</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>As in the movie view</source>
        <translation>Wie in der Filmansicht</translation>
    </message>
    <message>
        <source>Takes the part that the movie view shows.</source>
        <translation>Übernimmt den Ausschnitt, den die Filmansicht zeigt.</translation>
    </message>
    <message>
        <source>Left edge in px</source>
        <translation>Linker Rand in px</translation>
    </message>
    <message>
        <source>Top edge in px</source>
        <translation>Oberer Rand in px</translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation>Breite in px</translation>
    </message>
    <message>
        <source>Height in px</source>
        <translation>Höhe in px</translation>
    </message>
    <message>
        <source>From x, y (px)</source>
        <translation>Ab x, y (px)</translation>
    </message>
    <message>
        <source>Size (px)</source>
        <translation>Größe (px)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation>Überschrift ändern</translation>
    </message>
    <message>
        <source>Change what a frame shows</source>
        <translation>Ändern, was ein Bild zeigt</translation>
    </message>
</context>
<context>
    <name>ostwald::PanelList</name>
    <message>
        <source>Add panel</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Adds a frame of the movie or a plot to the page.</source>
        <translation>Setzt ein Bild des Films oder ein Diagramm auf die Seite.</translation>
    </message>
    <message>
        <source>Changes places with the panel before it.</source>
        <translation>Tauscht den Platz mit dem vorigen Teilbild.</translation>
    </message>
    <message>
        <source>Changes places with the panel after it.</source>
        <translation>Tauscht den Platz mit dem nächsten Teilbild.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the panel off the page.</source>
        <translation>Nimmt das Teilbild von der Seite.</translation>
    </message>
    <message>
        <source>Panels of the page</source>
        <translation>Teilbilder der Seite</translation>
    </message>
    <message>
        <source>Frame at the playhead</source>
        <translation>Bild am Abspielkopf</translation>
    </message>
    <message>
        <source>%1  %2 · %L3 × %L4 mm</source>
        <translation>%1  %2 · %L3 × %L4 mm</translation>
    </message>
</context>
<context>
    <name>ostwald::ParamsForm</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>%1: automatic</source>
        <translation>%1: automatisch</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesModel</name>
    <message>
        <source>Move border of %1</source>
        <translation>Grenze von %1 verschieben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Begin (s)</source>
        <translation>Beginn (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>Ende (s)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Proben</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesPanel</name>
    <message>
        <source>Add from here</source>
        <translation>Ab hier hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>A phase from the shown frame to the next phase or the end</source>
        <translation>Eine Phase vom gezeigten Bild bis zur nächsten Phase oder zum Ende</translation>
    </message>
    <message>
        <source>Phases need the frame interval: enter it first.</source>
        <translation>Phasen brauchen den Bildabstand: Geben Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Cuts the time where the growth rate of the mean size changes (P)</source>
        <translation>Teilt die Zeit dort, wo sich die Wachstumsrate der mittleren Größe ändert (P)</translation>
    </message>
    <message>
        <source>Number of phases</source>
        <translation>Anzahl der Phasen</translation>
    </message>
    <message>
        <source>A curved growth rate is easily cut into more phases than a person would: choose fewer then.</source>
        <translation>Eine gekrümmte Wachstumsrate wird leicht in mehr Phasen geteilt, als man selbst wählen würde: dann weniger wählen.</translation>
    </message>
    <message>
        <source>as many as the rate shows</source>
        <translation>so viele, wie die Rate zeigt</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 Phasen</translation>
    </message>
    <message>
        <source>No phases yet. Have them proposed, or move to where one begins and add it. Their borders can be dragged in the timeline and in every plot over time.</source>
        <translation>Noch keine Phasen. Vorschlagen lassen, oder dorthin gehen, wo eine beginnt, und sie hinzufügen. Grenzen lassen sich in der Zeitleiste und in jedem Diagramm über der Zeit ziehen.</translation>
    </message>
    <message>
        <source>A phase from the shown sample to the next phase or the end</source>
        <translation>Eine Phase von der gezeigten Probe bis zur nächsten Phase oder zum Ende</translation>
    </message>
</context>
<context>
    <name>ostwald::ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ostwald::ProjectFiles</name>
    <message>
        <source>Open a movie or a project</source>
        <translation>Film oder Projekt öffnen</translation>
    </message>
    <message>
        <source>Movies and projects (*);;Projects (*.ostwald)</source>
        <translation>Filme und Projekte (*);;Projekte (*.ostwald)</translation>
    </message>
    <message>
        <source>Open a folder of numbered frames</source>
        <translation>Ordner mit nummerierten Einzelbildern öffnen</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Ostwald-Projekte (*.ostwald)</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>The project has changes that are not saved.</source>
        <translation>Das Projekt enthält nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>They are lost when you discard them.</source>
        <translation>Wenn Sie sie verwerfen, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Open raw data</source>
        <translation>Rohdaten öffnen</translation>
    </message>
    <message>
        <source>Plain samples without a header open with File &gt; Open raw data.</source>
        <translation>Reine Messwerte ohne Kopf öffnet Datei &gt; Rohdaten öffnen.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Das wird ausgelassen.</translation>
    </message>
    <message>
        <source>What you change is not saved there: save it under another name.</source>
        <translation>Was Sie ändern, wird dort nicht gespeichert: Speichern Sie es unter anderem Namen.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Wo liegt %1 jetzt?</translation>
    </message>
    <message>
        <source>Movies (*)</source>
        <translation>Filme (*)</translation>
    </message>
    <message>
        <source>Another movie?</source>
        <translation>Ein anderer Film?</translation>
    </message>
    <message>
        <source>%1 is not the movie that this project was made from.</source>
        <translation>%1 ist nicht der Film, aus dem dieses Projekt entstand.</translation>
    </message>
    <message>
        <source>When you use it, particles are found and followed anew; corrections stay where they were made. This can be undone.</source>
        <translation>Wenn Sie ihn verwenden, werden Partikel neu gefunden und verfolgt; Korrekturen bleiben, wo sie gemacht wurden. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Delete unsaved work?</source>
        <translation>Ungespeicherte Arbeit löschen?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Import tracks or sizes</source>
        <translation>Spuren oder Größen importieren</translation>
    </message>
    <message>
        <source>Tables, TrackMate XML, label TIFF (*)</source>
        <translation>Tabellen, TrackMate-XML, Label-TIFF (*)</translation>
    </message>
</context>
<context>
    <name>ostwald::RawFormDialog</name>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Raw data: %1</source>
        <translation>Rohdaten: %1</translation>
    </message>
    <message>
        <source>little-endian (PC)</source>
        <translation>Little-Endian (PC)</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>Big-Endian</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Bytefolge</translation>
    </message>
    <message>
        <source>Header before the first frame</source>
        <translation>Kopf vor dem ersten Bild</translation>
    </message>
    <message>
        <source>Gap between frames</source>
        <translation>Lücke zwischen den Bildern</translation>
    </message>
    <message>
        <source>The file is smaller than one frame of this form.</source>
        <translation>Die Datei ist kleiner als ein Bild dieser Form.</translation>
    </message>
    <message>
        <source>Frames: %1. They fill the file exactly.</source>
        <translation>Bilder: %1. Sie füllen die Datei genau.</translation>
    </message>
    <message>
        <source>Frames: %1. %2 bytes are left over.</source>
        <translation>Bilder: %1. %2 Byte bleiben übrig.</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewModel</name>
    <message>
        <source>doubtful link</source>
        <translation>zweifelhafte Verbindung</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>Koaleszenz</translation>
    </message>
    <message>
        <source>lost inside the picture</source>
        <translation>im Bild verloren</translation>
    </message>
    <message>
        <source>%1 (unsure)</source>
        <translation>%1 (unsicher)</translation>
    </message>
    <message>
        <source>0 = beyond doubt, 1 = could as well have been otherwise</source>
        <translation>0 = zweifelsfrei, 1 = könnte ebenso anders sein</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Zweifel</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>It is right as it is (Return)</source>
        <translation>Es ist richtig, wie es ist (Eingabetaste)</translation>
    </message>
    <message>
        <source>Cuts the link, takes the coalescence back, or excludes the track (Backspace)</source>
        <translation>Trennt die Verbindung, nimmt die Koaleszenz zurück oder schließt die Spur aus (Rücktaste)</translation>
    </message>
    <message>
        <source>Leaves it open for later</source>
        <translation>Lässt es für später offen</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Alles geprüft</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 zu prüfen</translation>
    </message>
    <message>
        <source>Take up a case first: N goes to the next one.</source>
        <translation>Nehmen Sie zuerst einen Fall auf: N geht zum nächsten.</translation>
    </message>
    <message>
        <source>Leave unsure</source>
        <translation>Unsicher lassen</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Verbindung verwerfen</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>Koaleszenz verwerfen</translation>
    </message>
    <message>
        <source>Exclude lost track</source>
        <translation>Verlorene Spur ausschließen</translation>
    </message>
</context>
<context>
    <name>ostwald::SampleTableDialog</name>
    <message>
        <source>Sizes of samples: %1</source>
        <translation>Größen von Proben: %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>radii are in nm</source>
        <translation>Radien sind in nm</translation>
    </message>
    <message>
        <source>Of the pictures that the radii were measured in, when they are in pixels</source>
        <translation>Der Aufnahmen, in denen die Radien gemessen wurden, wenn sie in Pixeln sind</translation>
    </message>
    <message>
        <source>The table does not tell the unit of its times, or of its radii.</source>
        <translation>Die Tabelle gibt die Einheit ihrer Zeiten oder ihrer Radien nicht an.</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Zeiten sind in</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Pixelgröße</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The radii of this table are in pixels.</source>
        <translation>Die Radien dieser Tabelle sind in Pixeln.</translation>
    </message>
</context>
<context>
    <name>ostwald::ScaleBarForm</name>
    <message>
        <source>Draw over the scale bar</source>
        <translation>Über den Maßstabsbalken ziehen</translation>
    </message>
    <message>
        <source>Drag from one end of the bar in the picture to the other, then enter what is written beside it.</source>
        <translation>Im Bild von einem Ende des Balkens zum anderen ziehen, dann eingeben, was daneben steht.</translation>
    </message>
    <message>
        <source>Length of the scale bar</source>
        <translation>Länge des Maßstabsbalkens</translation>
    </message>
    <message>
        <source>Unit of the scale bar</source>
        <translation>Einheit des Maßstabsbalkens</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>µm</source>
        <translation>µm</translation>
    </message>
    <message>
        <source>Å</source>
        <translation>Å</translation>
    </message>
    <message>
        <source>The bar is %1 px long. What is its length?</source>
        <translation>Der Balken ist %1 px lang. Wie lang ist er wirklich?</translation>
    </message>
</context>
<context>
    <name>ostwald::SegmentPanel</name>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Finds particles on every scale and measures calibrated radii.</source>
        <translation>Findet Partikel auf jeder Skala und misst kalibrierte Radien.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Publikation</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Change segmentation method</source>
        <translation>Segmentierverfahren ändern</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Not segmented yet</source>
        <translation>Noch nicht segmentiert</translation>
    </message>
    <message>
        <source>This frame is outside the analysed range</source>
        <translation>Dieses Bild liegt außerhalb des ausgewerteten Bereichs</translation>
    </message>
    <message>
        <source>1 particle in this frame</source>
        <translation>1 Partikel in diesem Bild</translation>
    </message>
    <message>
        <source>%1 particles in this frame</source>
        <translation>%1 Partikel in diesem Bild</translation>
    </message>
    <message>
        <source>%1, with the parameters before</source>
        <translation>%1, mit den vorigen Parametern</translation>
    </message>
    <message>
        <source>Too few clear particles to calibrate sizes: a blur of %1 px is assumed.</source>
        <translation>Zu wenige klare Partikel, um Größen zu kalibrieren: Eine Unschärfe von %1 px wird angenommen.</translation>
    </message>
    <message>
        <source>Sizes are calibrated on %1 particles: blur %2 px.</source>
        <translation>Größen sind an %1 Partikeln kalibriert: Unschärfe %2 px.</translation>
    </message>
    <message>
        <source>The published chain: blur, Wiener, local Laplacian, local threshold, watershed.</source>
        <translation>Die veröffentlichte Kette: Weichzeichnung, Wiener, lokaler Laplace, lokaler Schwellwert, Wasserscheide.</translation>
    </message>
</context>
<context>
    <name>ostwald::StartPage</name>
    <message>
        <source>Ostwald</source>
        <translation>Ostwald</translation>
    </message>
    <message>
        <source>From a liquid-cell movie to a growth law.</source>
        <translation>Vom Flüssigzellenfilm zum Wachstumsgesetz.</translation>
    </message>
    <message>
        <source>Drop a movie, a folder of frames or a project here</source>
        <translation>Film, Ordner mit Einzelbildern oder Projekt hier ablegen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of frames…</source>
        <translation>Ordner mit Einzelbildern öffnen…</translation>
    </message>
    <message>
        <source>Open the sample: platinum, truth known</source>
        <translation>Beispiel öffnen: Platin, Wahrheit bekannt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recover unsaved work on %1</source>
        <translation>Ungespeicherte Arbeit an %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Go on with it; nothing that was done is lost</source>
        <translation>Damit weitermachen; nichts Getanes ist verloren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Unsaved work to recover</source>
        <translation>Ungespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
</context>
<context>
    <name>ostwald::StatusLine</name>
    <message>
        <source>Calibrating the movie&apos;s blur</source>
        <translation>Unschärfe des Films kalibrieren</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>Partikel finden</translation>
    </message>
    <message>
        <source>Linking tracks</source>
        <translation>Spuren verknüpfen</translation>
    </message>
    <message>
        <source>Applying corrections</source>
        <translation>Korrekturen anwenden</translation>
    </message>
    <message>
        <source>Ensemble statistics</source>
        <translation>Ensemblestatistik</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>%1 nm/px</source>
        <translation>%1 nm/px</translation>
    </message>
    <message>
        <source>pixel size unknown</source>
        <translation>Pixelgröße unbekannt</translation>
    </message>
    <message>
        <source>%1 s/frame</source>
        <translation>%1 s/Bild</translation>
    </message>
    <message>
        <source>frame interval unknown</source>
        <translation>Bildabstand unbekannt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, noch %1 s</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>pixel size not confirmed</source>
        <translation>Pixelgröße nicht bestätigt</translation>
    </message>
    <message>
        <source>Decoded frames that are kept in memory, and how much they may take: a quarter of the machine&apos;s.</source>
        <translation>Dekodierte Bilder im Speicher, und wie viel sie belegen dürfen: ein Viertel des Speichers dieses Rechners.</translation>
    </message>
    <message>
        <source>frames %1 of %2 GB</source>
        <translation>Bilder %1 von %2 GB</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>Ergebnisse werden gelesen</translation>
    </message>
    <message>
        <source>Fitting coalescence</source>
        <translation>Koaleszenz anpassen</translation>
    </message>
    <message>
        <source>ex-situ study</source>
        <translation>Ex-situ-Studie</translation>
    </message>
    <message>
        <source>Calibrating the pictures&apos; blur</source>
        <translation>Unschärfe der Bilder kalibrieren</translation>
    </message>
    <message>
        <source>Collecting the particles of each sample</source>
        <translation>Partikel jeder Probe sammeln</translation>
    </message>
    <message>
        <source>Importing %1: %2 %</source>
        <translation>%1 wird importiert: %2 %</translation>
    </message>
</context>
<context>
    <name>ostwald::TableExport</name>
    <message>
        <source>Write the tables into a folder</source>
        <translation>Tabellen in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>Tabellen werden geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Tabellen exportieren</translation>
    </message>
</context>
<context>
    <name>ostwald::Timeline</name>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>unassigned %1</source>
        <translation>unzugeordnet %1</translation>
    </message>
    <message>
        <source>excluded %1</source>
        <translation>ausgeschlossen %1</translation>
    </message>
    <message>
        <source>coalescences %1</source>
        <translation>Koaleszenzen %1</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>frame </source>
        <translation>Bild </translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Wiedergabegeschwindigkeit</translation>
    </message>
    <message>
        <source>×%1 (%2 fps)</source>
        <translation>×%L1 (%L2 Bilder/s)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source> / %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>t = %1</source>
        <translation>t = %1</translation>
    </message>
    <message>
        <source>unsure %1</source>
        <translation>unsicher %1</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which frame to which.</source>
        <translation>Immer wieder abspielen; das Menü wählt, von welchem Bild bis zu welchem.</translation>
    </message>
    <message>
        <source>Loop from this frame</source>
        <translation>Schleife ab diesem Bild</translation>
    </message>
    <message>
        <source>Loop to this frame</source>
        <translation>Schleife bis zu diesem Bild</translation>
    </message>
    <message>
        <source>Loop the whole movie</source>
        <translation>Schleife über den ganzen Film</translation>
    </message>
    <message>
        <source>sample </source>
        <translation>Probe </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>Erste Probe</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Vorige Probe</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächste Probe</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>Letzte Probe</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which sample to which.</source>
        <translation>Immer wieder abspielen; das Menü wählt, von welcher Probe bis zu welcher.</translation>
    </message>
    <message>
        <source>Loop from this sample</source>
        <translation>Schleife ab dieser Probe</translation>
    </message>
    <message>
        <source>Loop to this sample</source>
        <translation>Schleife bis zu dieser Probe</translation>
    </message>
    <message>
        <source>Loop all samples</source>
        <translation>Schleife über alle Proben</translation>
    </message>
    <message>
        <source>×%1 (%2 per s)</source>
        <translation>×%L1 (%L2 pro s)</translation>
    </message>
</context>
<context>
    <name>ostwald::TimelineStrip</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>Bild %1, t = %2</translation>
    </message>
    <message>
        <source>%1: #%2 and #%3 become #%4
Volume gained / volume of the smaller: %5, score %6
Click to go there</source>
        <translation>%1: #%2 und #%3 werden #%4
Volumenzuwachs / Volumen des kleineren: %L5, Güte %L6
Klicken, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Name der Phase</translation>
    </message>
</context>
<context>
    <name>ostwald::Tour</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackFilter</name>
    <message>
        <source>hand</source>
        <translation>hand</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackScheme</name>
    <message>
        <source>Track scheme</source>
        <translation>Spurplan</translation>
    </message>
    <message>
        <source>Tracks appear here once particles are followed.</source>
        <translation>Spuren erscheinen hier, sobald Partikel verfolgt werden.</translation>
    </message>
    <message>
        <source>#%1, frames %2 to %3
%4</source>
        <translation>#%1, Bilder %2 bis %3
%4</translation>
    </message>
    <message>
        <source>goes into #%1</source>
        <translation>geht in #%1 auf</translation>
    </message>
    <message>
        <source>Stills of samples show different particles: none is followed.</source>
        <translation>Aufnahmen von Proben zeigen verschiedene Partikel: Keines wird verfolgt.</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Tag as Group-A</source>
        <translation>Als Gruppe A markieren</translation>
    </message>
    <message>
        <source>Tag as Group-B</source>
        <translation>Als Gruppe B markieren</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Clear tag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Spur</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 Spuren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message numerus="yes">
        <source>%n particles</source>
        <translation>
            <numerusform>%n Partikel</numerusform>
            <numerusform>%n Partikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>Partikel</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTableModel</name>
    <message>
        <source>%1, by hand</source>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>When it is seen first</source>
        <translation>Wann es zuerst gesehen wird</translation>
    </message>
    <message>
        <source>When it is seen last</source>
        <translation>Wann es zuletzt gesehen wird</translation>
    </message>
    <message>
        <source>Radius in the shown frame</source>
        <translation>Radius im gezeigten Bild</translation>
    </message>
    <message>
        <source>Radius at the end minus radius at the beginning</source>
        <translation>Radius am Ende minus Radius am Anfang</translation>
    </message>
    <message>
        <source>The particles it was made from by coalescence</source>
        <translation>Die Partikel, aus denen es durch Koaleszenz entstand</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Spur</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>First (s)</source>
        <translation>Von (s)</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Von Bild</translation>
    </message>
    <message>
        <source>Last (s)</source>
        <translation>Bis (s)</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Bis Bild</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>r (%1)</source>
        <translation>r (%1)</translation>
    </message>
    <message>
        <source>Δr (%1)</source>
        <translation>Δr (%1)</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Ageing time of its sample</source>
        <translation>Alterungszeit seiner Probe</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>Age (s)</source>
        <translation>Alter (s)</translation>
    </message>
    <message>
        <source>Radius of the particle in its sample</source>
        <translation>Radius des Partikels in seiner Probe</translation>
    </message>
</context>
<context>
    <name>ostwald::UnknownsModel</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Taken from the data: %1</source>
        <translation>Aus den Daten genommen: %1</translation>
    </message>
    <message>
        <source>Taken from the data</source>
        <translation>Aus den Daten genommen</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2, from the profile of the likelihood</source>
        <translation>95-%-Intervall %1 bis %2, aus dem Profil der Likelihood</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>Startwert von %1 ändern</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>Grenzen von %1 ändern</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Fest</translation>
    </message>
</context>
<context>
    <name>ostwald::Workbench</name>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>Partikel finden</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Kinetic phases</source>
        <translation>Kinetische Phasen</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>Koaleszenz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>Spurplan</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In eigenem Fenster</translation>
    </message>
    <message>
        <source>Particle and review</source>
        <translation>Partikel und Prüfen</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>Alterungszeiten</translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>Particle and corrections</source>
        <translation>Partikel und Korrekturen</translation>
    </message>
</context>
<context>
    <name>ostwald::WorkspaceBar</name>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentieren</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
</TS>
