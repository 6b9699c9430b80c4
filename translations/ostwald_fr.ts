<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BoardOperations</name>
    <message>
        <source>New figure</source>
        <translation>Nouvelle figure</translation>
    </message>
    <message>
        <source>Delete a figure</source>
        <translation>Supprimer une figure</translation>
    </message>
    <message>
        <source>Rename a figure</source>
        <translation>Renommer une figure</translation>
    </message>
    <message>
        <source>Add a panel</source>
        <translation>Ajouter un panneau</translation>
    </message>
    <message>
        <source>Remove a panel</source>
        <translation>Retirer un panneau</translation>
    </message>
    <message>
        <source>Move a panel</source>
        <translation>Déplacer un panneau</translation>
    </message>
    <message>
        <source>Size a panel</source>
        <translation>Redimensionner un panneau</translation>
    </message>
    <message>
        <source>Exchange panels</source>
        <translation>Échanger des panneaux</translation>
    </message>
    <message>
        <source>Frame %L1</source>
        <translation>Image %L1</translation>
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
        <translation>saisi</translation>
    </message>
    <message>
        <source>measured on the scale bar</source>
        <translation>mesuré sur la barre d’échelle</translation>
    </message>
    <message>
        <source>from the %1</source>
        <translation>source&#xa0;: %1</translation>
    </message>
    <message>
        <source>The %1 says %2 nm per pixel. Is that right?</source>
        <translation>%1 indique %2 nm par pixel. Est-ce exact&#x202f;?</translation>
    </message>
    <message>
        <source>The %1 says %2 nm wide and %3 nm high, of which %4 nm is the mean. Is that right?</source>
        <translation>%1 indique %2 nm en largeur et %3 nm en hauteur, soit %4 nm en moyenne. Est-ce exact&#x202f;?</translation>
    </message>
    <message>
        <source>Times of its own: %1 to %2 s between frames.</source>
        <translation>Temps propres&#xa0;: %1 à %2 s entre les images.</translation>
    </message>
    <message>
        <source>The scale bar and the %1 disagree: %2 nm and %3 nm per pixel, %4 %.</source>
        <translation>La barre d’échelle et %1 se contredisent&#xa0;: %2 nm et %3 nm par pixel, %4&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more such notes</source>
        <translation>
            <numerusform>et %n autre remarque</numerusform>
            <numerusform>et %n autres remarques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajectoires</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>Taille moyenne</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>Variance relative</translation>
    </message>
    <message>
        <source>Potential in a particle</source>
        <translation>Potentiel d’une particule</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>Croissance et tailles</translation>
    </message>
    <message>
        <source>Potential in solution</source>
        <translation>Potentiel en solution</translation>
    </message>
    <message>
        <source>Excess over a particle of mean size</source>
        <translation>Excès sur une particule de taille moyenne</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>Ce qui déplace μ*</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>Ce qui déplace n*</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>Ce qui déplace les limites des phases</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>Taux de coalescence</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>Instants de coalescence</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>Tailles au contact</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>Somme des rayons</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>Diffusion relative</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>Propension à coalescer</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>Énergie libre</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>Indice de forme</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>image</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>rayon</translation>
    </message>
    <message>
        <source>size n</source>
        <translation>taille n</translation>
    </message>
    <message>
        <source>shape index δ</source>
        <translation>indice de forme δ</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>excès</translation>
    </message>
    <message>
        <source>parameter, by rank</source>
        <translation>paramètre, par rang</translation>
    </message>
    <message>
        <source>monomers</source>
        <translation>monomères</translation>
    </message>
    <message>
        <source>Group-A (%1)</source>
        <translation>Groupe A (%1)</translation>
    </message>
    <message>
        <source>Group-B (%1)</source>
        <translation>Groupe B (%1)</translation>
    </message>
    <message>
        <source>Unassigned (%1)</source>
        <translation>Inclassées (%1)</translation>
    </message>
    <message>
        <source>Picked (%1)</source>
        <translation>Choisies (%1)</translation>
    </message>
    <message>
        <source>Group-A ± s.e.</source>
        <translation>Groupe A ± e.t.m.</translation>
    </message>
    <message>
        <source>from the growth ± s.e.</source>
        <translation>d’après la croissance ± e.t.m.</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>pₙ model</source>
        <translation>pₙ modèle</translation>
    </message>
    <message>
        <source>Jₙ model</source>
        <translation>Jₙ modèle</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>théorie</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesuré</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>pairs that merge</source>
        <translation>paires qui fusionnent</translation>
    </message>
    <message>
        <source>used by the fit</source>
        <translation>utilisé par l’ajustement</translation>
    </message>
    <message>
        <source>μₙ, start values</source>
        <translation>μₙ, valeurs initiales</translation>
    </message>
    <message>
        <source>beyond the sizes seen</source>
        <translation>tailles non vues</translation>
    </message>
    <message>
        <source>μ₁ at the playhead</source>
        <translation>μ₁ à la tête de lecture</translation>
    </message>
    <message>
        <source>maximum μ*</source>
        <translation>maximum μ*</translation>
    </message>
    <message>
        <source>μ*, not determined</source>
        <translation>μ*, non déterminé</translation>
    </message>
    <message>
        <source>others follow</source>
        <translation>les autres suivent</translation>
    </message>
    <message>
        <source>others stay</source>
        <translation>les autres restent</translation>
    </message>
    <message>
        <source>hypersaturated</source>
        <translation>hypersaturé</translation>
    </message>
    <message>
        <source>supersaturated</source>
        <translation>sursaturé</translation>
    </message>
    <message>
        <source>undersaturated</source>
        <translation>sous-saturé</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>Tailles par échantillon</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>Tailles de l’échantillon</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajectoires</translation>
    </message>
    <message>
        <source>Chemical potential, free energy</source>
        <translation>Potentiel et énergie libre</translation>
    </message>
    <message>
        <source>Mean and variance</source>
        <translation>Moyenne et variance</translation>
    </message>
    <message>
        <source>Growth rate and sizes</source>
        <translation>Croissance et tailles</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Phase par phase</translation>
    </message>
    <message>
        <source>Extracted properties</source>
        <translation>Propriétés extraites</translation>
    </message>
    <message>
        <source>Width %1, a column of %2.</source>
        <translation>Largeur %1, une colonne de %2.</translation>
    </message>
    <message>
        <source>A width of %1 is no column of %2.</source>
        <translation>Une largeur de %1 n’est pas une colonne de %2.</translation>
    </message>
    <message>
        <source>Height %1.</source>
        <translation>Hauteur %1.</translation>
    </message>
    <message>
        <source>A height of %1 does not fit a page of %2.</source>
        <translation>Une hauteur de %1 ne tient pas sur une page de %2.</translation>
    </message>
    <message>
        <source>Text of at most %1.</source>
        <translation>Texte d’au plus %1.</translation>
    </message>
    <message>
        <source>Text of %1 is outside %L2 to %L3 pt.</source>
        <translation>Un texte de %1 sort de l’intervalle %L2 à %L3 pt.</translation>
    </message>
    <message>
        <source>Lines of at least %1.</source>
        <translation>Traits d’au moins %1.</translation>
    </message>
    <message>
        <source>Lines of %1 are thinner than %L2 pt.</source>
        <translation>Des traits de %1 sont plus fins que %L2 pt.</translation>
    </message>
    <message>
        <source>Every axis has its unit.</source>
        <translation>Chaque axe porte son unité.</translation>
    </message>
    <message>
        <source>Panel %1 has an axis without a physical unit. Calibrate the movie.</source>
        <translation>Le panneau %1 a un axe sans unité physique. Étalonnez le film.</translation>
    </message>
    <message>
        <source>Calibrated (%1).</source>
        <translation>Étalonné (%1).</translation>
    </message>
    <message>
        <source>The calibration is incomplete. Enter it in the Movie workspace.</source>
        <translation>L’étalonnage est incomplet. Saisissez-le dans l’espace Film.</translation>
    </message>
    <message>
        <source>The time between frames comes from a video (%1). Confirm it in the Movie workspace.</source>
        <translation>L’intervalle entre images provient d’une vidéo (%1). Confirmez-le dans l’espace Film.</translation>
    </message>
    <message>
        <source>Everything is up to date with the project.</source>
        <translation>Tout est à jour avec le projet.</translation>
    </message>
    <message>
        <source>Some results are older than the project. Wait for them, or run the fit again.</source>
        <translation>Certains résultats sont antérieurs au projet. Attendez-les ou relancez l’ajustement.</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>Coalescence</translation>
    </message>
    <message>
        <source>Every panel shows something.</source>
        <translation>Chaque panneau montre quelque chose.</translation>
    </message>
    <message>
        <source>There is nothing on the page.</source>
        <translation>La page est vide.</translation>
    </message>
    <message>
        <source>Panel %1 is empty.</source>
        <translation>Le panneau %1 est vide.</translation>
    </message>
    <message>
        <source>Older than the project: panel %1. Wait for the results, or run the fit again.</source>
        <translation>Plus ancien que le projet : panneau %1. Attendez les résultats ou relancez l’ajustement.</translation>
    </message>
    <message>
        <source>Curves can be told apart by colour-blind readers.</source>
        <translation>Les courbes se distinguent aussi pour les lecteurs daltoniens.</translation>
    </message>
    <message>
        <source>Colour-blind readers cannot tell these apart: %1.</source>
        <translation>Les lecteurs daltoniens ne peuvent pas distinguer : %1.</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>Tailles par échantillon</translation>
    </message>
    <message>
        <source>Size distributions</source>
        <translation>Distributions de tailles</translation>
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
        <translation>L’ajustement va commencer</translation>
    </message>
    <message>
        <source>Waiting for the stages before it</source>
        <translation>En attente des étapes précédentes</translation>
    </message>
    <message>
        <source>Fitting: looking for a start</source>
        <translation>Ajustement : recherche des valeurs initiales</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, %2 %</source>
        <translation>Ajustement : itération %1, %2 %</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>D’après d’anciennes données&#xa0;: ajuster à nouveau</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>Arrêté&#xa0;: meilleur résultat à l’itération %1</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>Pas encore ajusté</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s, %3 events</source>
        <translation>Convergé en %1 itérations, %2 s, %3 événements</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>Non convergé après %1 itérations</translation>
    </message>
    <message>
        <source>Logarithm of the propensity of small particles times the density at the start, in 1/(s nm³)</source>
        <translation>Logarithme de la propension des petites particules multipliée par la densité initiale, en 1/(s nm³)</translation>
    </message>
    <message>
        <source>How sharply the propensity falls with size, 1/nm</source>
        <translation>Raideur de la chute de la propension avec la taille, 1/nm</translation>
    </message>
    <message>
        <source>Sum of the radii at which the propensity has halved, nm</source>
        <translation>Somme des rayons à laquelle la propension est réduite de moitié, nm</translation>
    </message>
    <message>
        <source>Logarithm of the variance of the distance at which ligand layers touch, in nm²</source>
        <translation>Logarithme de la variance de la distance à laquelle les couches de ligands se touchent, en nm²</translation>
    </message>
    <message>
        <source>Thickness of the double ligand layer, nm</source>
        <translation>Épaisseur de la double couche de ligands, nm</translation>
    </message>
    <message>
        <source>No pair is closer than this at the start, nm</source>
        <translation>Aucune paire n’est plus proche au départ, nm</translation>
    </message>
    <message>
        <source>Logarithm of the density of particles at the start, in 1/nm³</source>
        <translation>Logarithme de la densité de particules initiale, en 1/nm³</translation>
    </message>
    <message>
        <source>Rate highest at %1 s, %2 s wide at half height
Particles merge at a distance of %3
Chance of a worse fit: times %4, sizes %5</source>
        <translation>Taux maximal à %1 s, largeur à mi-hauteur %2 s
Les particules fusionnent à une distance de %3
Probabilité d’un ajustement pire : temps %4, tailles %5</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Suspicion</source>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Radius (nm)</source>
        <translation>Rayon (nm)</translation>
    </message>
    <message>
        <source>Radius (px)</source>
        <translation>Rayon (px)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/s)</source>
        <translation>Vitesse de croissance dr/dt (nm/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/s)</source>
        <translation>Vitesse de croissance dr/dt (px/s)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (nm/frame)</source>
        <translation>Vitesse de croissance dr/dt (nm/image)</translation>
    </message>
    <message>
        <source>Growth rate dr/dt (px/frame)</source>
        <translation>Vitesse de croissance dr/dt (px/image)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>CoreSentence</name>
    <message>
        <source>meets the border in frame %1</source>
        <translation>touche le bord dans l’image %1</translation>
    </message>
    <message>
        <source>enters through the border in frame %1</source>
        <translation>entre par le bord dans l’image %1</translation>
    </message>
    <message>
        <source>leaves through the border after frame %1</source>
        <translation>sort par le bord après l’image %1</translation>
    </message>
    <message>
        <source>first seen in frame %1</source>
        <translation>vue pour la première fois dans l’image %1</translation>
    </message>
    <message>
        <source>lost after frame %1</source>
        <translation>perdue après l’image %1</translation>
    </message>
    <message>
        <source>grows by a step in frame %1</source>
        <translation>grandit d’un coup dans l’image %1</translation>
    </message>
    <message>
        <source>product of a coalescence in frame %1</source>
        <translation>produit d’une coalescence dans l’image %1</translation>
    </message>
    <message>
        <source>coalesces after frame %1</source>
        <translation>coalesce après l’image %1</translation>
    </message>
    <message>
        <source>seen throughout, away from the border, without a coalescence</source>
        <translation>visible du début à la fin, loin du bord, sans coalescence</translation>
    </message>
    <message>
        <source>tagged by hand in frame %1</source>
        <translation>marquée à la main dans l’image %1</translation>
    </message>
    <message>
        <source>splits off from particle %1 in frame %2</source>
        <translation>se détache de la particule %1 dans l’image %2</translation>
    </message>
    <message>
        <source>goes on from particle %1 in frame %2</source>
        <translation>prolonge la particule %1 dans l’image %2</translation>
    </message>
    <message>
        <source>splits after frame %1</source>
        <translation>se divise après l’image %1</translation>
    </message>
    <message>
        <source>goes on under another number after frame %1</source>
        <translation>continue sous un autre numéro après l’image %1</translation>
    </message>
    <message>
        <source>There is no particle at (%1, %2) in frame %3.</source>
        <translation>Il n’y a pas de particule en (%1, %2) dans l’image %3.</translation>
    </message>
    <message>
        <source>No coalescence is found at (%1, %2) in frame %3 any more.</source>
        <translation>On ne trouve plus de coalescence en (%1, %2) dans l’image %3.</translation>
    </message>
    <message>
        <source>The particle at (%1, %2) in frame %3 begins there now.</source>
        <translation>La particule en (%1, %2) dans l’image %3 commence désormais là.</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1.</source>
        <translation>Les deux particules sont visibles dans l’image %1.</translation>
    </message>
    <message>
        <source>Both places at (%1, %2) in frame %3 belong to one particle now.</source>
        <translation>Les deux endroits en (%1, %2) dans l’image %3 appartiennent désormais à une seule particule.</translation>
    </message>
    <message>
        <source>Both particles begin in frame %1: there is nothing to swap.</source>
        <translation>Les deux particules commencent dans l’image %1&#xa0;: il n’y a rien à échanger.</translation>
    </message>
    <message>
        <source>The parents of a coalescence are seen before its product.</source>
        <translation>Les parents d’une coalescence sont visibles avant son produit.</translation>
    </message>
    <message>
        <source>Both parents are one particle now.</source>
        <translation>Les deux parents ne sont désormais qu’une particule.</translation>
    </message>
    <message>
        <source>Frame %1 is not analysed.</source>
        <translation>L’image %1 n’est pas analysée.</translation>
    </message>
    <message>
        <source>%1 is fixed.</source>
        <translation>%1 est fixe.</translation>
    </message>
    <message>
        <source>%1 is at its bound.</source>
        <translation>%1 est à sa borne.</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval is that of the prior.</source>
        <translation>%1 n’est pas déterminé&#xa0;: l’intervalle est celui de l’a priori.</translation>
    </message>
    <message>
        <source>%1 is not determined: the interval spans the bounds.</source>
        <translation>%1 n’est pas déterminé&#xa0;: l’intervalle s’étend d’une borne à l’autre.</translation>
    </message>
    <message>
        <source>Not converged yet.</source>
        <translation>Pas encore convergé.</translation>
    </message>
    <message>
        <source>Not converged: the iterations ran out.</source>
        <translation>Non convergé&#xa0;: les itérations sont épuisées.</translation>
    </message>
    <message>
        <source>Stopped before it converged: these are the best values so far.</source>
        <translation>Arrêté avant la convergence&#xa0;: ce sont les meilleures valeurs obtenues.</translation>
    </message>
    <message>
        <source>The size noise is correlated in time beyond what this fit models: the intervals are too narrow.</source>
        <translation>Le bruit de taille est corrélé dans le temps au-delà de ce que modélise cet ajustement&#xa0;: les intervalles sont trop étroits.</translation>
    </message>
    <message>
        <source>The innovations have not the variance the fit expects of them.</source>
        <translation>Les innovations n’ont pas la variance que l’ajustement en attend.</translation>
    </message>
    <message>
        <source>meets an excluded region in frame %1</source>
        <translation>rencontre une région exclue dans l’image %1</translation>
    </message>
    <message>
        <source>%1 is not determined: only a lower limit.</source>
        <translation>%1 n’est pas déterminé : seulement une limite inférieure.</translation>
    </message>
    <message>
        <source>%1 is not determined: only an upper limit.</source>
        <translation>%1 n’est pas déterminé : seulement une limite supérieure.</translation>
    </message>
    <message>
        <source>%1 is from the separations when last seen apart; times and sizes add nothing.</source>
        <translation>%1 vient des distances vues juste avant la fusion ; temps et tailles n’y ajoutent rien.</translation>
    </message>
    <message>
        <source>Only particles that merge are in these data: how many did not is unknown, so ρ₀ follows from the shape of the times and its prior alone.</source>
        <translation>Ces données ne contiennent que des particules qui fusionnent : le nombre des autres est inconnu, donc ρ₀ ne résulte que de la forme des temps et de son a priori.</translation>
    </message>
    <message>
        <source>The sizes of the other particles are not in these data: %1 and %2 follow from the times alone.</source>
        <translation>Les tailles des autres particules ne sont pas dans ces données : %1 et %2 ne résultent que des temps.</translation>
    </message>
    <message>
        <source>The relative diffusion is the one given, falling inversely with σ.</source>
        <translation>La diffusion relative est celle donnée, inversement proportionnelle à σ.</translation>
    </message>
    <message>
        <source>The relative diffusion is the printed one, the average from the start to t, above what the pair equation needs where motion slows down.</source>
        <translation>La diffusion relative est celle de l’article, la moyenne du départ à t, plus élevée que ne demande l’équation des paires là où le mouvement ralentit.</translation>
    </message>
    <message>
        <source>The relative diffusion falls inversely with σ from a value that the paths of the pairs that merge give.</source>
        <translation>La diffusion relative décroît inversement à σ depuis une valeur tirée des parcours des paires qui fusionnent.</translation>
    </message>
    <message>
        <source>The relative diffusion is the instantaneous one from the paths of the pairs that merge.</source>
        <translation>La diffusion relative est celle, instantanée, des parcours des paires qui fusionnent.</translation>
    </message>
    <message>
        <source>Intervals do not contain the errors of σ(t) and D_r(t), which are taken as measured.</source>
        <translation>Les intervalles ne contiennent pas les erreurs de σ(t) et D_r(t), pris tels que mesurés.</translation>
    </message>
    <message>
        <source>The times of the events do not follow the fitted rate (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>Les temps des événements ne suivent pas le taux ajusté (Kolmogorov-Smirnov, moins de %1 %).</translation>
    </message>
    <message>
        <source>The sizes of the pairs that merged do not follow the fitted propensity (Kolmogorov-Smirnov, below %1 %).</source>
        <translation>Les tailles des paires fusionnées ne suivent pas la propension ajustée (Kolmogorov-Smirnov, moins de %1 %).</translation>
    </message>
    <message>
        <source>%1 ends at a bound of the paper&apos;s.</source>
        <translation>%1 finit à une borne de l’article.</translation>
    </message>
    <message>
        <source>delta lies at an end of its range in %1 % of the frames.</source>
        <translation>δ est à une extrémité de son domaine dans %1 % des images.</translation>
    </message>
    <message>
        <source>Sizes are smoothed over about %1 frames: faster changes of the supply are not seen, and their noise passes for shape and supply of the frames.</source>
        <translation>Les tailles sont lissées sur environ %1 images : les variations plus rapides de l’apport ne sont pas vues, et leur bruit passe pour la forme et l’apport des images.</translation>
    </message>
    <message>
        <source>The sizes span too few monomers to leave out %1 at each end: %2 are left out.</source>
        <translation>Les tailles couvrent trop peu de monomères pour en écarter %1 à chaque bout : %2 sont écartés.</translation>
    </message>
    <message>
        <source>%1 searches end within a tenth of the lowest cost; the ranges are theirs.</source>
        <translation>%1 recherches finissent à moins d’un dixième du coût le plus bas ; les plages sont les leurs.</translation>
    </message>
    <message>
        <source>not seen from frame %1 to %2</source>
        <translation>non vue de l’image %1 à %2</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size of the movie.</source>
        <translation>Les tailles en nanomètres demandent la taille du pixel du film.</translation>
    </message>
    <message>
        <source>Growth against time needs the frame interval of the movie.</source>
        <translation>La croissance en fonction du temps demande l’intervalle entre images du film.</translation>
    </message>
    <message>
        <source>No particle was found in any frame.</source>
        <translation>Aucune particule n’a été trouvée dans aucune image.</translation>
    </message>
    <message>
        <source>The stroke adds nothing that is free.</source>
        <translation>Le trait n’ajoute rien qui soit libre.</translation>
    </message>
    <message>
        <source>The stroke meets no particle.</source>
        <translation>Le trait ne rencontre aucune particule.</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>La ligne ne coupe aucune particule en deux.</translation>
    </message>
    <message>
        <source>There are no two particles to merge any more.</source>
        <translation>Il n’y a plus deux particules à fusionner.</translation>
    </message>
    <message>
        <source>No two particles are seen at the same time.</source>
        <translation>Jamais deux particules ne sont visibles en même temps.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 frames; there are %2. Analyse more of the movie.</source>
        <translation>L’ajustement demande au moins %1 images&#xa0;; il y en a %2. Analysez davantage du film.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 trajectories of two or more sizes; there are %2. Track more particles or analyse more frames.</source>
        <translation>L’ajustement demande au moins %1 trajectoires de deux tailles ou plus&#xa0;; il y en a %2. Suivez plus de particules ou analysez plus d’images.</translation>
    </message>
    <message>
        <source>The fit needs at least %1 coalescences; there are %2. Analyse more frames or a larger field of view, or confirm more events.</source>
        <translation>L’ajustement demande au moins %1 coalescences&#xa0;; il y en a %2. Analysez plus d’images ou un champ plus large, ou confirmez plus d’événements.</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit. Were the sizes measured in every frame?</source>
        <translation>Toutes les tailles sont égales&#xa0;: il n’y a pas de croissance à ajuster. Les tailles ont-elles été mesurées dans chaque image&#xa0;?</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Is the pixel size right?</source>
        <translation>Toutes les tailles sont inférieures à %1 monomères, où la théorie ne vaut pas. La taille du pixel est-elle juste&#xa0;?</translation>
    </message>
    <message>
        <source>The other project has no sizes in nanometres and seconds yet. Open it, let it be analysed and save it.</source>
        <translation>L’autre projet n’a pas encore de tailles en nanomètres et en secondes. Ouvrez-le, laissez-le analyser et enregistrez-le.</translation>
    </message>
    <message>
        <source>The other project has changed since it was chosen. Choose it again.</source>
        <translation>L’autre projet a changé depuis qu’il a été choisi. Choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The sampled frames show %1 particles that stand out clearly; %2 are needed to judge the settings by.</source>
        <translation>Les images examinées montrent %1 particules qui ressortent nettement ; il en faut %2 pour juger des réglages.</translation>
    </message>
    <message>
        <source>At every threshold the noise makes more than one particle in a hundred, so none can be proposed.</source>
        <translation>À tout seuil, plus d’une particule sur cent vient du bruit : aucun ne peut être proposé.</translation>
    </message>
    <message>
        <source>The project is open in another window</source>
        <translation>Le projet est ouvert dans une autre fenêtre</translation>
    </message>
    <message>
        <source>The project is open in another window.</source>
        <translation>Le projet est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>A frame needs one channel.</source>
        <translation>Une image doit avoir un seul canal.</translation>
    </message>
    <message>
        <source>Frames %1 to %2 are not all in the movie.</source>
        <translation>Les images %1 à %2 ne sont pas toutes dans le film.</translation>
    </message>
    <message>
        <source>A link leads from an earlier frame to a later one.</source>
        <translation>Une liaison va d’une image antérieure à une image postérieure.</translation>
    </message>
    <message>
        <source>Particles are swapped within one frame.</source>
        <translation>Les particules s’échangent au sein d’une même image.</translation>
    </message>
    <message>
        <source>Masks are merged within one frame.</source>
        <translation>Les masques se fusionnent au sein d’une même image.</translation>
    </message>
    <message>
        <source>A region needs three corners or more.</source>
        <translation>Une région demande au moins trois sommets.</translation>
    </message>
    <message>
        <source>The project has no movie.</source>
        <translation>Le projet n’a pas de film.</translation>
    </message>
    <message>
        <source>The movie ends with frame %1.</source>
        <translation>Le film finit avec l’image %1.</translation>
    </message>
    <message>
        <source>The project has lost what was imported; import it again.</source>
        <translation>Le projet a perdu ce qui était importé&#x202f;; importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The projects that are fitted together with this one were not read.</source>
        <translation>Les projets ajustés avec celui-ci n’ont pas été lus.</translation>
    </message>
    <message>
        <source>The project holds no tracks yet; analyze its movie first.</source>
        <translation>Le projet ne contient pas encore de pistes&#x202f;; analysez d’abord son film.</translation>
    </message>
    <message>
        <source>The monomer radius must be a positive length.</source>
        <translation>Le rayon du monomère doit être une longueur positive.</translation>
    </message>
    <message>
        <source>The monomer radius must be positive.</source>
        <translation>Le rayon du monomère doit être positif.</translation>
    </message>
    <message>
        <source>The monomer radius must be given and positive.</source>
        <translation>Le rayon du monomère doit être donné et positif.</translation>
    </message>
    <message>
        <source>A trajectory has not one size per frame.</source>
        <translation>Une trajectoire n’a pas une taille par image.</translation>
    </message>
    <message>
        <source>A trajectory names a frame that has no time.</source>
        <translation>Une trajectoire nomme une image qui n’a pas de temps.</translation>
    </message>
    <message>
        <source>A size is not a positive number.</source>
        <translation>Une taille n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>This frame is not part of the trajectories.</source>
        <translation>Cette image ne fait pas partie des trajectoires.</translation>
    </message>
    <message>
        <source>Phases need the mean size at nine times at least.</source>
        <translation>Les phases demandent la taille moyenne à neuf instants au moins.</translation>
    </message>
    <message>
        <source>Coalescence is measured in nm and s: give the pixel size and the time between frames.</source>
        <translation>La coalescence se mesure en nm et s&#xa0;: donnez la taille du pixel et l’intervalle entre images.</translation>
    </message>
    <message>
        <source>The observation must end after it began.</source>
        <translation>L’observation doit finir après avoir commencé.</translation>
    </message>
    <message>
        <source>An event lies outside the observation or has a radius that is not above %1.</source>
        <translation>Un événement est hors de l’observation ou a un rayon qui n’est pas supérieur à %1.</translation>
    </message>
    <message>
        <source>The number of particles at the start is not known.</source>
        <translation>Le nombre de particules au départ n’est pas connu.</translation>
    </message>
    <message>
        <source>The bootstrap needs %1 replicas or more.</source>
        <translation>Le bootstrap demande %1 répliques ou plus.</translation>
    </message>
    <message>
        <source>A bootstrap needs at least %1 replicas.</source>
        <translation>Un bootstrap demande au moins %1 répliques.</translation>
    </message>
    <message>
        <source>No tracks yet. They appear once the movie has been segmented and linked.</source>
        <translation>Pas encore de pistes. Elles apparaissent une fois le film segmenté et les liaisons faites.</translation>
    </message>
    <message>
        <source>Every track is excluded. Give some of them a group in the track table.</source>
        <translation>Toutes les pistes sont exclues. Donnez un groupe à certaines dans le tableau des pistes.</translation>
    </message>
    <message>
        <source>The pixel size is unknown. Enter it in the Movie workspace.</source>
        <translation>La taille du pixel est inconnue. Saisissez-la dans l’espace Film.</translation>
    </message>
    <message>
        <source>The time between frames is unknown. Enter it in the Movie workspace.</source>
        <translation>L’intervalle entre images est inconnu. Saisissez-le dans l’espace Film.</translation>
    </message>
    <message>
        <source>Fewer than two Group-A particles are seen at the same time. Tag tracks as Group-A, or analyse more frames.</source>
        <translation>Moins de deux particules du groupe A sont vues en même temps. Marquez des pistes groupe A ou analysez plus d’images.</translation>
    </message>
    <message>
        <source>Fewer than three particles are seen around this time.</source>
        <translation>Moins de trois particules sont vues autour de cet instant.</translation>
    </message>
    <message>
        <source>All sizes are equal around this time.</source>
        <translation>Toutes les tailles sont égales autour de cet instant.</translation>
    </message>
    <message>
        <source>The supersaturation follows from a fit. Start one in the Fit workspace.</source>
        <translation>La sursaturation résulte d’un ajustement. Lancez-en un dans l’espace Ajuster.</translation>
    </message>
    <message>
        <source>The rates of growth follow from a fit. Start one in the Fit workspace.</source>
        <translation>Les vitesses de croissance résultent d’un ajustement. Lancez-en un dans l’espace Ajuster.</translation>
    </message>
    <message>
        <source>The shape index follows from a fit. Start one in the Fit workspace.</source>
        <translation>L’indice de forme résulte d’un ajustement. Lancez-en un dans l’espace Ajuster.</translation>
    </message>
    <message>
        <source>The sensitivity follows from a fit. Start one in the Fit workspace.</source>
        <translation>La sensibilité résulte d’un ajustement. Lancez-en un dans l’espace Ajuster.</translation>
    </message>
    <message>
        <source>The propensity follows from a fit of coalescence. Start one in the Fit workspace.</source>
        <translation>La propension résulte d’un ajustement de la coalescence. Lancez-en un dans l’espace Ajuster.</translation>
    </message>
    <message>
        <source>This fit held the shape index fixed. Give its level an uncertainty and fit again.</source>
        <translation>Cet ajustement a gardé l’indice de forme fixe. Donnez une incertitude à son niveau et ajustez de nouveau.</translation>
    </message>
    <message>
        <source>This fit has no maximum of the potential, or all of its constants are fixed.</source>
        <translation>Cet ajustement n’a pas de maximum du potentiel, ou toutes ses constantes sont fixées.</translation>
    </message>
    <message>
        <source>ln ρ̃₁ crosses neither μ* nor %1: there is no border to move.</source>
        <translation>ln ρ̃₁ ne croise ni μ* ni %1 : il n’y a pas de limite à déplacer.</translation>
    </message>
    <message>
        <source>No size is seen in three windows of nine frames, so the potential cannot be read from the growth. Analyse more frames.</source>
        <translation>Aucune taille n’est vue dans trois fenêtres de neuf images : le potentiel ne peut pas être lu de la croissance. Analysez plus d’images.</translation>
    </message>
    <message>
        <source>The coalescences have not been measured yet.</source>
        <translation>Les coalescences n’ont pas encore été mesurées.</translation>
    </message>
    <message>
        <source>Statistics of coalescence need at least %1 events; there are %2. Analyse more frames or confirm more events.</source>
        <translation>La statistique de la coalescence demande au moins %1 événements ; il y en a %2. Analysez plus d’images ou confirmez plus d’événements.</translation>
    </message>
    <message>
        <source>The pairs that merge were seen apart too rarely to measure their motion.</source>
        <translation>Les paires qui fusionnent ont été vues séparées trop rarement pour mesurer leur mouvement.</translation>
    </message>
    <message>
        <source>No coalescence is known whose three particles are all tracked.</source>
        <translation>Aucune coalescence connue dont les trois particules soient toutes suivies.</translation>
    </message>
    <message>
        <source>No phases are marked. Mark them in the Ensemble workspace.</source>
        <translation>Aucune phase n’est marquée. Marquez-les dans l’espace Ensemble.</translation>
    </message>
    <message>
        <source>The frame is being read.</source>
        <translation>L’image est en cours de lecture.</translation>
    </message>
    <message>
        <source>The frame cannot be shown: the movie is not at hand, or has no such frame.</source>
        <translation>L’image ne peut pas être affichée : le film n’est pas disponible ou ne contient pas cette image.</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2.</source>
        <translation>L’indice de forme doit être compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>There is no chart &quot;%1&quot; in this version.</source>
        <translation>Il n’y a pas de graphique «&#xa0;%1&#xa0;» dans cette version.</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot; in this version.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;» dans cette version.</translation>
    </message>
    <message>
        <source>With the present data this template has fewer panels.</source>
        <translation>Avec les données présentes, ce modèle a moins de panneaux.</translation>
    </message>
    <message>
        <source>The page has no panels yet.</source>
        <translation>La page n’a pas encore de panneaux.</translation>
    </message>
    <message>
        <source>The width of a page must be positive.</source>
        <translation>La largeur d’une page doit être positive.</translation>
    </message>
    <message>
        <source>The movie does not reach this time; it ends at %1 s.</source>
        <translation>Le film ne va pas jusqu’à ce temps&#x202f;; il finit à %1 s.</translation>
    </message>
    <message>
        <source>Stopped before it was finished.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly.</source>
        <translation>Quelque chose a échoué de façon inattendue.</translation>
    </message>
    <message>
        <source>Something failed unexpectedly: %1</source>
        <translation>Quelque chose a échoué de façon inattendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read again.</source>
        <translation>Le fichier ne peut pas être relu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is not an Ostwald project.</source>
        <translation>Ce n’est pas un projet Ostwald.</translation>
    </message>
    <message>
        <source>The file is cut off within its first bytes.</source>
        <translation>Le fichier est coupé dès ses premiers octets.</translation>
    </message>
    <message>
        <source>This is a database of another program, not an Ostwald project.</source>
        <translation>C’est une base de données d’un autre programme, pas un projet Ostwald.</translation>
    </message>
    <message>
        <source>This project was saved by a newer version of Ostwald (file format %1; this version reads up to %2).</source>
        <translation>Ce projet a été enregistré par une version plus récente d’Ostwald (format de fichier %1&#x202f;; cette version lit jusqu’à %2).</translation>
    </message>
    <message>
        <source>The file is damaged: its format has no number.</source>
        <translation>Le fichier est endommagé&#xa0;: son format n’a pas de numéro.</translation>
    </message>
    <message>
        <source>The file is cut off: it has %1 of %2 bytes.</source>
        <translation>Le fichier est coupé&#xa0;: il a %1 octets sur %2.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>The file is damaged: its pages do not fit together.</source>
        <translation>Le fichier est endommagé&#xa0;: ses pages ne s’accordent pas.</translation>
    </message>
    <message>
        <source>The file is damaged: an item in it is larger than there is memory.</source>
        <translation>Le fichier est endommagé&#xa0;: un élément dépasse la mémoire.</translation>
    </message>
    <message>
        <source>The file is damaged: its parameters were altered.</source>
        <translation>Le fichier est endommagé&#xa0;: ses paramètres ont été modifiés.</translation>
    </message>
    <message>
        <source>The file is damaged: its table &quot;%1&quot; is not that of a project.</source>
        <translation>Le fichier est endommagé&#xa0;: sa table «&#xa0;%1&#xa0;» n’est pas celle d’un projet.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Le fichier est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; was altered</source>
        <translation>le réglage «&#xa0;%1&#xa0;» a été modifié</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is missing</source>
        <translation>le réglage «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>the setting &quot;%1&quot; is out of range</source>
        <translation>le réglage «&#xa0;%1&#xa0;» est hors de ses limites</translation>
    </message>
    <message>
        <source>correction %1 was altered</source>
        <translation>la correction %1 a été modifiée</translation>
    </message>
    <message>
        <source>step %1 of its history was altered</source>
        <translation>l’étape %1 de son historique a été modifiée</translation>
    </message>
    <message>
        <source>its place in the history was altered</source>
        <translation>sa place dans l’historique a été modifiée</translation>
    </message>
    <message>
        <source>its imported tracks are missing or were altered</source>
        <translation>ses pistes importées manquent ou ont été modifiées</translation>
    </message>
    <message>
        <source>its particles were altered</source>
        <translation>ses particules ont été modifiées</translation>
    </message>
    <message>
        <source>its tracks were altered</source>
        <translation>ses pistes ont été modifiées</translation>
    </message>
    <message>
        <source>its fit was altered</source>
        <translation>son ajustement a été modifié</translation>
    </message>
    <message>
        <source>its fit of coalescence was altered</source>
        <translation>son ajustement de la coalescence a été modifié</translation>
    </message>
    <message>
        <source>The stored %1 do not fit together.</source>
        <translation>Les données enregistrées (%1) ne s’accordent pas.</translation>
    </message>
    <message>
        <source>particles</source>
        <translation>particules</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>pistes</translation>
    </message>
    <message>
        <source>Parts of the project were altered: %1</source>
        <translation>Des parties du projet ont été modifiées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The stored parameters are damaged.</source>
        <translation>Les paramètres enregistrés sont endommagés.</translation>
    </message>
    <message>
        <source>The stored parameters are damaged: %1</source>
        <translation>Les paramètres enregistrés sont endommagés&#xa0;: %1</translation>
    </message>
    <message>
        <source>The stored fit is damaged: %1</source>
        <translation>L’ajustement enregistré est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The stored fit of coalescence is damaged: %1</source>
        <translation>L’ajustement de la coalescence enregistré est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>Un objet JSON est attendu.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 at byte %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>A number is expected here.</source>
        <translation>Un nombre est attendu ici.</translation>
    </message>
    <message>
        <source>A whole number is expected here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Le nombre est trop grand.</translation>
    </message>
    <message>
        <source>The number is out of range.</source>
        <translation>Le nombre est hors limites.</translation>
    </message>
    <message>
        <source>True or false is expected here.</source>
        <translation>Vrai ou faux (true, false) est attendu ici.</translation>
    </message>
    <message>
        <source>A text is expected here.</source>
        <translation>Un texte est attendu ici.</translation>
    </message>
    <message>
        <source>A number or null is expected here.</source>
        <translation>Un nombre ou null est attendu ici.</translation>
    </message>
    <message>
        <source>A list of numbers is expected here.</source>
        <translation>Une liste de nombres est attendue ici.</translation>
    </message>
    <message>
        <source>An object is expected here.</source>
        <translation>Un objet est attendu ici.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Une liste est attendue ici.</translation>
    </message>
    <message>
        <source>A list of changes is expected here.</source>
        <translation>Une liste de modifications est attendue ici.</translation>
    </message>
    <message>
        <source>A place in the list is expected here.</source>
        <translation>Une place dans la liste est attendue ici.</translation>
    </message>
    <message>
        <source>Four whole numbers are expected here.</source>
        <translation>Quatre nombres entiers sont attendus ici.</translation>
    </message>
    <message>
        <source>Frame, x and y are expected.</source>
        <translation>L’image, x et y sont attendus.</translation>
    </message>
    <message>
        <source>Pairs of x and y are expected.</source>
        <translation>Des paires de x et y sont attendues.</translation>
    </message>
    <message>
        <source>There is no parameter of this name.</source>
        <translation>Il n’y a pas de paramètre de ce nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of edit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un genre de correction.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of samples.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’échantillons.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of a project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de projet.</translation>
    </message>
    <message>
        <source>The parts of a curve differ in length.</source>
        <translation>Les parties d’une courbe diffèrent en longueur.</translation>
    </message>
    <message>
        <source>The profiles differ in length.</source>
        <translation>Les profils diffèrent en longueur.</translation>
    </message>
    <message>
        <source>A direction has one component for each constant.</source>
        <translation>Une direction a une composante pour chaque constante.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Another program is writing this file.</source>
        <translation>Un autre programme écrit dans ce fichier.</translation>
    </message>
    <message>
        <source>The file was moved or removed while it was open.</source>
        <translation>Le fichier a été déplacé ou supprimé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>The project file was moved, removed or replaced while it was open.</source>
        <translation>Le fichier du projet a été déplacé, supprimé ou remplacé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>The file cannot be written: it or its folder is read-only.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: lui ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file cannot be read or written: %1.</source>
        <translation>Le fichier ne peut pas être lu ou écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>Le dossier n’est pas accessible en écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>Le dossier ne peut pas être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be put in its place: %1.</source>
        <translation>Le dossier ne peut pas être mis à sa place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This folder cannot be made.</source>
        <translation>Ce dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Writing failed: %1.</source>
        <translation>Échec de l’écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Writing failed. The disk may be full.</source>
        <translation>Échec de l’écriture. Le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The folder of this file does not exist.</source>
        <translation>Le dossier de ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>This is a folder. Choose another name.</source>
        <translation>C’est un dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>You may not write into this folder. Choose another one.</source>
        <translation>Vous ne pouvez pas écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Name a new one.</source>
        <translation>Ce dossier contient déjà quelque chose. Indiquez-en un nouveau.</translation>
    </message>
    <message>
        <source>Something was put into this folder meanwhile. Name a new one.</source>
        <translation>Quelque chose a été mis entre-temps dans ce dossier. Indiquez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is no figure of this name.</source>
        <translation>Il n’y a pas de figure de ce nom.</translation>
    </message>
    <message>
        <source>The PDF has no time of writing.</source>
        <translation>Le PDF n’a pas d’heure d’écriture.</translation>
    </message>
    <message>
        <source>The page of the PDF has no size.</source>
        <translation>La page du PDF n’a pas de taille.</translation>
    </message>
    <message>
        <source>Width, height, text size and line width must be positive.</source>
        <translation>Largeur, hauteur, taille du texte et épaisseur des lignes doivent être positives.</translation>
    </message>
    <message>
        <source>The resolution must lie between %1 and %2 dpi.</source>
        <translation>La résolution doit être comprise entre %1 et %2 ppp.</translation>
    </message>
    <message>
        <source>The picture would be too large. Lower its size or its resolution.</source>
        <translation>L’image serait trop grande. Réduisez sa taille ou sa résolution.</translation>
    </message>
    <message>
        <source>This picture cannot be written.</source>
        <translation>Cette image ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>A clip has %1 to %2 frames per second.</source>
        <translation>Un clip a %1 à %2 images par seconde.</translation>
    </message>
    <message>
        <source>A GIF has at most %1 frames per second.</source>
        <translation>Un GIF a au plus %1 images par seconde.</translation>
    </message>
    <message>
        <source>These frames are not in the movie.</source>
        <translation>Ces images ne sont pas dans le film.</translation>
    </message>
    <message>
        <source>The installed FFmpeg cannot write this format; Matroska and AVI always work.</source>
        <translation>Le FFmpeg installé ne peut pas écrire ce format&#x202f;; Matroska et AVI marchent toujours.</translation>
    </message>
    <message>
        <source>The pictures of a video have one size.</source>
        <translation>Les images d’une vidéo ont toutes la même taille.</translation>
    </message>
    <message>
        <source>The colours cannot be converted: %1.</source>
        <translation>Les couleurs ne peuvent pas être converties&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1.</source>
        <translation>Le fichier ne peut pas être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The encoder cannot be started: %1.</source>
        <translation>L’encodeur ne peut pas être lancé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A frame cannot be written: %1.</source>
        <translation>Une image ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no room for a picture: %1.</source>
        <translation>Il n’y a pas de place pour une image&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The end of the file cannot be written: %1.</source>
        <translation>La fin du fichier ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no such movie.</source>
        <translation>Ce film n’existe pas.</translation>
    </message>
    <message>
        <source>The movie is not the one that this project was made from.</source>
        <translation>Le film n’est pas celui dont ce projet est issu.</translation>
    </message>
    <message>
        <source>The history has %1 steps, not %2.</source>
        <translation>L’historique a %1 étapes, pas %2.</translation>
    </message>
    <message>
        <source>The history does not fit the project.</source>
        <translation>L’historique ne correspond pas au projet.</translation>
    </message>
    <message>
        <source>Save the project first: the command reads it from its file.</source>
        <translation>Enregistrez d’abord le projet&#xa0;: la commande le lit dans son fichier.</translation>
    </message>
    <message>
        <source>These tracks come from another program: there is no movie to analyze. Copy the command that exports tables.</source>
        <translation>Ces pistes viennent d’un autre programme&#xa0;: il n’y a pas de film à analyser. Copiez la commande qui exporte les tableaux.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must be between %2 and %3 mm wide.</source>
        <translation>La page «&#xa0;%1&#xa0;» doit avoir une largeur de %2 à %3 mm.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; must have text of %2 to %3 pt.</source>
        <translation>Le texte de la page «&#xa0;%1&#xa0;» doit avoir %2 à %3 pt.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel outside its grid.</source>
        <translation>La page «&#xa0;%1&#xa0;» a un panneau hors de sa grille.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; has a panel that shows nothing there is.</source>
        <translation>La page «&#xa0;%1&#xa0;» a un panneau qui montre ce qui n’existe pas.</translation>
    </message>
    <message>
        <source>The page &quot;%1&quot; needs a name of its own.</source>
        <translation>La page «&#xa0;%1&#xa0;» demande un nom à elle.</translation>
    </message>
    <message>
        <source>The pixel size must be a positive number of nanometres.</source>
        <translation>La taille du pixel doit être un nombre positif de nanomètres.</translation>
    </message>
    <message>
        <source>The frame interval must be a positive number of seconds.</source>
        <translation>L’intervalle entre images doit être un nombre positif de secondes.</translation>
    </message>
    <message>
        <source>The dose rate must be a positive number of electrons per nm² and s.</source>
        <translation>Le débit de dose doit être un nombre positif d’électrons par nm² et s.</translation>
    </message>
    <message>
        <source>The first frame cannot be negative.</source>
        <translation>La première image ne peut pas être négative.</translation>
    </message>
    <message>
        <source>The last frame lies before the first one.</source>
        <translation>La dernière image précède la première.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3, not %4.</source>
        <translation>%1 doit être compris entre %2 et %3, et non %4.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3 %4, not %5.</source>
        <translation>%1 doit être compris entre %2 et %3 %4, et non %5.</translation>
    </message>
    <message>
        <source>The project is open in another window: process %1 on %2.</source>
        <translation>Le projet est ouvert dans une autre fenêtre&#xa0;: processus %1 sur %2.</translation>
    </message>
    <message>
        <source>Tag particles</source>
        <translation>Marquer des particules</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>Prendre le film à un autre endroit</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixée</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>à sa borne</translation>
    </message>
    <message>
        <source>no part of this model</source>
        <translation>ne fait pas partie de ce modèle</translation>
    </message>
    <message>
        <source>no part of this model: the potential falls everywhere</source>
        <translation>ne fait pas partie de ce modèle&#xa0;: le potentiel décroît partout</translation>
    </message>
    <message>
        <source>not determined by these data</source>
        <translation>non déterminé par ces données</translation>
    </message>
    <message>
        <source>not determined: the interval is that of the prior</source>
        <translation>non déterminé&#xa0;: l’intervalle est celui de l’a priori</translation>
    </message>
    <message>
        <source>not determined: the interval spans the bounds</source>
        <translation>non déterminé&#xa0;: l’intervalle va d’une borne à l’autre</translation>
    </message>
    <message>
        <source>not determined: only a lower limit</source>
        <translation>non déterminé&#xa0;: seulement une limite inférieure</translation>
    </message>
    <message>
        <source>not determined: only an upper limit</source>
        <translation>non déterminé&#xa0;: seulement une limite supérieure</translation>
    </message>
    <message>
        <source>not determined: only kappa times the density is, as far as that</source>
        <translation>non déterminé&#xa0;: seul le produit de kappa et de la densité l’est, tout au plus</translation>
    </message>
    <message>
        <source>not determined: the density is not, or diffusion alone decides</source>
        <translation>non déterminé&#xa0;: la densité ne l’est pas, ou la diffusion décide seule</translation>
    </message>
    <message>
        <source>from the separations when last seen apart; times and sizes add nothing</source>
        <translation>d’après les distances vues juste avant la fusion&#x202f;; temps et tailles n’y ajoutent rien</translation>
    </message>
    <message>
        <source>%1 is not determined: the other energy is at its bound.</source>
        <translation>%1 n’est pas déterminé&#xa0;: l’autre énergie est à sa borne.</translation>
    </message>
    <message>
        <source>%1 is not determined: only kappa times the density is, as far as that.</source>
        <translation>%1 n’est pas déterminé&#xa0;: seul le produit de kappa et de la densité l’est, tout au plus.</translation>
    </message>
    <message>
        <source>%1 is not determined: the density is not, or diffusion alone decides.</source>
        <translation>%1 n’est pas déterminé&#xa0;: la densité ne l’est pas, ou la diffusion décide seule.</translation>
    </message>
    <message>
        <source>%1 is no part of this model.</source>
        <translation>%1 ne fait pas partie de ce modèle.</translation>
    </message>
    <message>
        <source>%1 is no part of this model: the potential falls everywhere.</source>
        <translation>%1 ne fait pas partie de ce modèle&#xa0;: le potentiel décroît partout.</translation>
    </message>
    <message>
        <source>%1 is not determined by these data.</source>
        <translation>%1 n’est pas déterminé par ces données.</translation>
    </message>
    <message>
        <source>There are no trajectories.</source>
        <translation>Il n’y a pas de trajectoires.</translation>
    </message>
    <message>
        <source>%1 % of the sizes are below %2 monomers, where the theory does not hold: leave those particles out.</source>
        <translation>%1&#xa0;% des tailles sont inférieures à %2 monomères, où la théorie ne vaut pas&#xa0;: laissez ces particules de côté.</translation>
    </message>
    <message>
        <source>Particle %1 has not one size per frame.</source>
        <translation>La particule %1 n’a pas une taille par image.</translation>
    </message>
    <message>
        <source>Particle %1: its frames are not in order.</source>
        <translation>Particule %1&#xa0;: ses images ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>Particle %1 has a radius that is not a positive number.</source>
        <translation>La particule %1 a un rayon qui n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>A particle has a radius that is not a positive number.</source>
        <translation>Une particule a un rayon qui n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>A radius is not a positive number.</source>
        <translation>Un rayon n’est pas un nombre positif.</translation>
    </message>
    <message>
        <source>Some particles are about %1 times as large as the others, and none lies between: are all radii in the same unit? If they are, fit the two kinds apart.</source>
        <translation>Certaines particules sont environ %1 fois plus grandes que les autres, et aucune n’est entre les deux&#xa0;: tous les rayons sont-ils dans la même unité&#x202f;? Si oui, ajustez les deux sortes séparément.</translation>
    </message>
    <message>
        <source>A particle has more than ten million monomers. Are the radii in nm, and the material right?</source>
        <translation>Une particule a plus de dix millions de monomères. Les rayons sont-ils en nm et le matériau est-il le bon&#x202f;?</translation>
    </message>
    <message>
        <source>All sizes are the same: there is no growth to fit.</source>
        <translation>Toutes les tailles sont identiques&#xa0;: il n’y a pas de croissance à ajuster.</translation>
    </message>
    <message>
        <source>All sizes are below %1 monomers, where the theory does not hold. Are the radii in nm?</source>
        <translation>Toutes les tailles sont inférieures à %1 monomères, où la théorie ne vaut pas. Les rayons sont-ils en nm&#x202f;?</translation>
    </message>
    <message>
        <source>Shape index, monomer radius or knot spacing is outside its range.</source>
        <translation>L’indice de forme, le rayon du monomère ou l’espacement des nœuds est hors de ses limites.</translation>
    </message>
    <message>
        <source>The bounds of %1 leave no room.</source>
        <translation>Les bornes de %1 ne laissent pas de place.</translation>
    </message>
    <message>
        <source>The prior of %1 needs a width above %2.</source>
        <translation>L’a priori de %1 demande une largeur supérieure à %2.</translation>
    </message>
    <message>
        <source>The bounds leave no room.</source>
        <translation>Les bornes ne laissent pas de place.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The start must lie between the lower and the upper bound.</source>
        <translation>La valeur initiale doit être entre la borne inférieure et la borne supérieure.</translation>
    </message>
    <message>
        <source>A prior needs a mean and a standard deviation above %1.</source>
        <translation>Un a priori demande une moyenne et un écart type supérieur à %1.</translation>
    </message>
    <message>
        <source>A prior needs both a mean and a standard deviation.</source>
        <translation>Un a priori demande une moyenne et un écart type.</translation>
    </message>
    <message>
        <source>The standard deviation of a prior must be positive.</source>
        <translation>L’écart type d’un a priori doit être positif.</translation>
    </message>
    <message>
        <source>How well the shape index is known must lie between %1 and %2.</source>
        <translation>L’incertitude de l’indice de forme doit être comprise entre %1 et %2.</translation>
    </message>
    <message>
        <source>The knot spacing must be positive.</source>
        <translation>L’espacement des nœuds doit être positif.</translation>
    </message>
    <message>
        <source>A fit needs at least one iteration.</source>
        <translation>Un ajustement demande au moins une itération.</translation>
    </message>
    <message>
        <source>The relative diffusion must be above %1 nm²/s.</source>
        <translation>La diffusion relative doit être supérieure à %1 nm²/s.</translation>
    </message>
    <message>
        <source>No start within the bounds explains these events. Are the times in s and the sizes in nm, and do the bounds leave room?</source>
        <translation>Aucune valeur initiale dans les bornes n’explique ces événements. Les temps sont-ils en s et les tailles en nm, et les bornes laissent-elles de la place&#x202f;?</translation>
    </message>
    <message>
        <source>The sizes of the pairs before they merge are not known.</source>
        <translation>Les tailles des paires avant leur fusion ne sont pas connues.</translation>
    </message>
    <message>
        <source>How fast the particles move against each other is not known: the pairs that merge were seen apart too rarely. Give the relative diffusion in nm²/s.</source>
        <translation>La vitesse à laquelle les particules se déplacent l’une par rapport à l’autre n’est pas connue&#xa0;: les paires qui fusionnent ont été vues séparées trop rarement. Donnez la diffusion relative en nm²/s.</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 trajectories without long gaps; there are %2. Track more particles.</source>
        <translation>La fonction de coût de l’article demande au moins %1 trajectoires sans longues lacunes&#x202f;; il y en a %2. Suivez davantage de particules.</translation>
    </message>
    <message>
        <source>The paper&apos;s cost needs at least %1 frames with %2 particles or more; there are %3. Analyse more of the movie.</source>
        <translation>La fonction de coût de l’article demande au moins %1 images avec %2 particules ou plus&#x202f;; il y en a %3. Analysez davantage du film.</translation>
    </message>
    <message>
        <source>The sizes span fewer than %1 monomers: too few for a histogram of n. Are the radii in nm?</source>
        <translation>Les tailles couvrent moins de %1 monomères&#xa0;: trop peu pour un histogramme de n. Les rayons sont-ils en nm&#x202f;?</translation>
    </message>
    <message>
        <source>The fit needs samples of at least %1 times; there are %2. Add samples of other ageing times.</source>
        <translation>L’ajustement demande des échantillons d’au moins %1 instants&#x202f;; il y en a %2. Ajoutez des échantillons d’autres temps de vieillissement.</translation>
    </message>
    <message>
        <source>The sample at %1 s has %2 sizes; the fit needs at least %3 in each. Measure more particles or leave this time out.</source>
        <translation>L’échantillon à %1 s a %2 tailles&#x202f;; l’ajustement en demande au moins %3 dans chacun. Mesurez davantage de particules ou laissez ce temps de côté.</translation>
    </message>
    <message>
        <source>mu* follows from the samples once %1 and %2 are known from elsewhere: fix them or give them priors.</source>
        <translation>μ* se déduit des échantillons dès que %1 et %2 sont connus par ailleurs&#xa0;: fixez-les ou donnez-leur des a priori.</translation>
    </message>
    <message>
        <source>The samples hold no identities: they measure how fast sizes change, and the constants only in combinations. Intervals are those of the profile likelihood.</source>
        <translation>Les échantillons ne portent pas d’identités&#xa0;: ils mesurent la vitesse à laquelle les tailles changent, et les constantes seulement en combinaisons. Les intervalles sont ceux de la vraisemblance profilée.</translation>
    </message>
    <message>
        <source>The sizes scatter more about the fit than their numbers allow: particles may have formed, merged or been lost between the samples.</source>
        <translation>Les tailles se dispersent autour de l’ajustement plus que leur nombre ne le permet&#xa0;: des particules ont pu se former, fusionner ou se perdre entre les échantillons.</translation>
    </message>
    <message>
        <source>A constant of the coalescence theory is not a number.</source>
        <translation>Une constante de la théorie de la coalescence n’est pas un nombre.</translation>
    </message>
    <message>
        <source>kappa and l must not be negative, and v must be above %1.</source>
        <translation>kappa et l ne doivent pas être négatifs, et v doit être supérieur à %1.</translation>
    </message>
    <message>
        <source>The grid needs %1 points or more and the tolerance must be above %2.</source>
        <translation>La grille demande %1 points ou plus et la tolérance doit être supérieure à %2.</translation>
    </message>
    <message>
        <source>The times must ascend from %1 or later.</source>
        <translation>Les temps doivent croître à partir de %1 ou plus tard.</translation>
    </message>
    <message>
        <source>The contact distance and the diffusion of the pairs must be above %1 at every time.</source>
        <translation>La distance de contact et la diffusion des paires doivent être supérieures à %1 à tout instant.</translation>
    </message>
    <message>
        <source>The pair equation cannot be solved with these constants.</source>
        <translation>L’équation des paires ne peut pas être résolue avec ces constantes.</translation>
    </message>
    <message>
        <source>The sizes must begin at %1 or above and every one needs its share.</source>
        <translation>Les tailles doivent commencer à %1 ou plus et chacune a besoin de sa part.</translation>
    </message>
    <message>
        <source>Times must ascend from %1.</source>
        <translation>Les temps doivent croître à partir de %1.</translation>
    </message>
    <message>
        <source>The shape index must lie between %1 and %2 and the concentration must not be negative.</source>
        <translation>L’indice de forme doit être compris entre %1 et %2 et la concentration ne doit pas être négative.</translation>
    </message>
    <message>
        <source>The materials are pt, au, iron-oxide and cdse.</source>
        <translation>Les matériaux sont pt, au, iron-oxide et cdse.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Ce fichier ou dossier n’existe pas.</translation>
    </message>
    <message>
        <source>This is none of what can be imported: %1.</source>
        <translation>Ceci n’est rien de ce qui peut être importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no particle in it.</source>
        <translation>Il n’y a pas de particule dedans.</translation>
    </message>
    <message>
        <source>The times do not ascend.</source>
        <translation>Les temps ne croissent pas.</translation>
    </message>
    <message>
        <source>The times are not evenly spaced from %1 on.</source>
        <translation>Les temps ne sont pas régulièrement espacés à partir de %1.</translation>
    </message>
    <message>
        <source>Column %1 and the next two must be numbers: area, x and y.</source>
        <translation>La colonne %1 et les deux suivantes doivent être des nombres&#xa0;: aire, x et y.</translation>
    </message>
    <message>
        <source>There is no column for &quot;%1&quot;, but for %2.</source>
        <translation>Il n’y a pas de colonne pour «&#xa0;%1&#xa0;», mais pour %2.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;, but %2.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;», mais %2.</translation>
    </message>
    <message>
        <source>A table of particles needs columns for x, y and frame or time; this one has %1. Name them by --columns if they are called otherwise.</source>
        <translation>Un tableau de particules demande des colonnes pour x, y et l’image ou le temps&#x202f;; celui-ci a %1. Indiquez-les par --columns si elles s’appellent autrement.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of length.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité de longueur.</translation>
    </message>
    <message>
        <source>The table has lengths in px and in other units; the pixel size is needed.</source>
        <translation>Le tableau a des longueurs en px et en d’autres unités&#x202f;; la taille du pixel est nécessaire.</translation>
    </message>
    <message>
        <source>The position is not a pair of numbers.</source>
        <translation>La position n’est pas une paire de nombres.</translation>
    </message>
    <message>
        <source>Radii are sqrt(%1) times trackpy&apos;s size, those of discs of even brightness.</source>
        <translation>Les rayons sont sqrt(%1) fois la taille de trackpy, ceux de disques de luminosité uniforme.</translation>
    </message>
    <message>
        <source>The frame is not a whole number from %1 on.</source>
        <translation>L’image n’est pas un nombre entier à partir de %1.</translation>
    </message>
    <message>
        <source>The time is not a number from %1 on.</source>
        <translation>Le temps n’est pas un nombre à partir de %1.</translation>
    </message>
    <message>
        <source>All particles are from the same time.</source>
        <translation>Toutes les particules sont du même instant.</translation>
    </message>
    <message>
        <source>The times are not evenly spaced; a column of frames is needed.</source>
        <translation>Les temps ne sont pas régulièrement espacés&#x202f;; il faut une colonne d’images.</translation>
    </message>
    <message>
        <source>There is no column of tracks: every particle counts as seen once.</source>
        <translation>Il n’y a pas de colonne de pistes&#xa0;: chaque particule compte comme vue une fois.</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2: a table of spots cannot tell merges and splits; the table of edges or TrackMate&apos;s XML can.</source>
        <translation>La piste %1 est deux fois dans l’image %2&#xa0;: un tableau de spots ne peut pas dire fusions et divisions&#x202f;; le tableau des arêtes ou le XML de TrackMate le peut.</translation>
    </message>
    <message>
        <source>The number of the spot is missing or there twice.</source>
        <translation>Le numéro du spot manque ou est présent deux fois.</translation>
    </message>
    <message>
        <source>An edge does not name two spots.</source>
        <translation>Une arête ne nomme pas deux spots.</translation>
    </message>
    <message>
        <source>An edge names a spot that is not there.</source>
        <translation>Une arête nomme un spot qui n’existe pas.</translation>
    </message>
    <message>
        <source>An edge lies outside every track.</source>
        <translation>Une arête est hors de toute piste.</translation>
    </message>
    <message>
        <source>Links are those of the table of edges beside it.</source>
        <translation>Les liaisons sont celles du tableau des arêtes à côté.</translation>
    </message>
    <message>
        <source>A line must be four whole numbers L B E P with B &lt;= E.</source>
        <translation>Une ligne doit être faite de quatre nombres entiers L B E P avec B &lt;= E.</translation>
    </message>
    <message>
        <source>Label %1 is there twice.</source>
        <translation>L’étiquette %1 est présente deux fois.</translation>
    </message>
    <message>
        <source>Label %1 is in no mask.</source>
        <translation>L’étiquette %1 n’est dans aucun masque.</translation>
    </message>
    <message>
        <source>Label %1 is not in the masks from frame %2 to %3.</source>
        <translation>L’étiquette %1 n’est pas dans les masques de l’image %2 à %3.</translation>
    </message>
    <message>
        <source>Label %1 is in the masks but has no line.</source>
        <translation>L’étiquette %1 est dans les masques mais n’a pas de ligne.</translation>
    </message>
    <message>
        <source>There are no masks %1.tif ... beside the table.</source>
        <translation>Il n’y a pas de masques %1.tif ... à côté du tableau.</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1.</source>
        <translation>Le dossier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Masks in three dimensions are not read.</source>
        <translation>Les masques en trois dimensions ne sont pas lus.</translation>
    </message>
    <message>
        <source>The masks differ in size.</source>
        <translation>Les masques diffèrent en taille.</translation>
    </message>
    <message>
        <source>A line must be merge or gap, and two labels of the table.</source>
        <translation>Une ligne doit être merge ou gap, suivi de deux étiquettes du tableau.</translation>
    </message>
    <message>
        <source>The gaps go round in a circle.</source>
        <translation>Les lacunes tournent en rond.</translation>
    </message>
    <message>
        <source>There is no res_track.txt or man_track.txt.</source>
        <translation>Il n’y a ni res_track.txt ni man_track.txt.</translation>
    </message>
    <message>
        <source>Masks of a ground truth may be markers, smaller than the particles: sizes are those of the markers.</source>
        <translation>Les masques d’une vérité terrain peuvent être des marqueurs, plus petits que les particules&#xa0;: les tailles sont celles des marqueurs.</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; there are more tracks.</source>
        <translation>Les étiquettes du Cell Tracking Challenge finissent à %1&#x202f;; il y a plus de pistes.</translation>
    </message>
    <message>
        <source>The Cell Tracking Challenge&apos;s labels end at %1; the tracks and their gaps need more.</source>
        <translation>Les étiquettes du Cell Tracking Challenge finissent à %1&#x202f;; les pistes et leurs lacunes en demandent plus.</translation>
    </message>
    <message>
        <source>The folder holds masks of something else; choose an empty one.</source>
        <translation>Le dossier contient des masques d’autre chose&#x202f;; choisissez-en un vide.</translation>
    </message>
    <message>
        <source>Masks need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>Les masques demandent la taille des images&#x202f;; importez avec --frame-size ou ouvrez le projet avec son film.</translation>
    </message>
    <message>
        <source>Label images need the size of the frames; import with --frame-size, or open the project together with its movie.</source>
        <translation>Les images d’étiquettes demandent la taille des images&#x202f;; importez avec --frame-size ou ouvrez le projet avec son film.</translation>
    </message>
    <message>
        <source>A detection needs a frame t from %1 on and positions x and y.</source>
        <translation>Une détection demande une image t à partir de %1 et les positions x et y.</translation>
    </message>
    <message>
        <source>A detection lies outside every particle.</source>
        <translation>Une détection est hors de toute particule.</translation>
    </message>
    <message>
        <source>The XML is damaged or cut off: %1.</source>
        <translation>Le XML est endommagé ou coupé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This XML file is not of the particle tracking challenge.</source>
        <translation>Ce fichier XML n’est pas du Particle Tracking Challenge.</translation>
    </message>
    <message>
        <source>This is not a label image: %1.</source>
        <translation>Ce n’est pas une image d’étiquettes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a number in it is negative or above %1</source>
        <translation>un nombre y est négatif ou supérieur à %1</translation>
    </message>
    <message>
        <source>its pixels are not whole numbers from %1 to %2</source>
        <translation>ses pixels ne sont pas des nombres entiers de %1 à %2</translation>
    </message>
    <message>
        <source>it is a colour picture</source>
        <translation>c’est une image en couleur</translation>
    </message>
    <message>
        <source>The pages differ in size.</source>
        <translation>Les pages diffèrent en taille.</translation>
    </message>
    <message>
        <source>The number of track %1 is no label.</source>
        <translation>Le numéro de la piste %1 n’est pas une étiquette.</translation>
    </message>
    <message>
        <source>Track %1 has the impossible frame %2.</source>
        <translation>La piste %1 a l’image impossible %2.</translation>
    </message>
    <message>
        <source>Track %1 has no position in frame %2.</source>
        <translation>La piste %1 n’a pas de position dans l’image %2.</translation>
    </message>
    <message>
        <source>Track %1 has an impossible size in frame %2.</source>
        <translation>La piste %1 a une taille impossible dans l’image %2.</translation>
    </message>
    <message>
        <source>Track %1 is empty.</source>
        <translation>La piste %1 est vide.</translation>
    </message>
    <message>
        <source>Track %1 is twice in frame %2.</source>
        <translation>La piste %1 est deux fois dans l’image %2.</translation>
    </message>
    <message>
        <source>Track %1 is there twice.</source>
        <translation>La piste %1 est présente deux fois.</translation>
    </message>
    <message>
        <source>Track %1 descends from %2, which is not there.</source>
        <translation>La piste %1 descend de %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Track %1 begins before its parent %2 ends.</source>
        <translation>La piste %1 commence avant la fin de son parent %2.</translation>
    </message>
    <message>
        <source>Particle %1 is made of %2 others at once: the largest two count as its parents.</source>
        <translation>La particule %1 se forme de %2 autres à la fois&#xa0;: les deux plus grandes comptent comme ses parents.</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 does not lead to a later frame.</source>
        <translation>La liaison du spot %1 au spot %2 ne mène pas à une image postérieure.</translation>
    </message>
    <message>
        <source>The link from spot %1 to spot %2 is there twice.</source>
        <translation>La liaison du spot %1 au spot %2 est présente deux fois.</translation>
    </message>
    <message>
        <source>&quot;frame&quot; must be a whole number from %1.</source>
        <translation>«&#xa0;frame&#xa0;» doit être un nombre entier à partir de %1.</translation>
    </message>
    <message>
        <source>Each corner must be [x, y], two numbers of pixels.</source>
        <translation>Chaque sommet doit être [x, y], deux nombres de pixels.</translation>
    </message>
    <message>
        <source>A region needs &quot;corners_px&quot; with three corners or more.</source>
        <translation>Une région demande «&#xa0;corners_px&#xa0;» avec trois sommets ou plus.</translation>
    </message>
    <message>
        <source>There is no region in it: {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]} is expected.</source>
        <translation>Il n’y a pas de région dedans&#xa0;: {&quot;regions&quot;: [{&quot;corners_px&quot;: [[x, y], ...]}]} est attendu.</translation>
    </message>
    <message>
        <source>This XML file is not TrackMate&apos;s.</source>
        <translation>Ce fichier XML n’est pas de TrackMate.</translation>
    </message>
    <message>
        <source>The file holds TrackMate&apos;s settings but no spots or tracks.</source>
        <translation>Le fichier contient les réglages de TrackMate, mais ni spots ni pistes.</translation>
    </message>
    <message>
        <source>A spot has the impossible frame %1.</source>
        <translation>Un spot a l’image impossible %1.</translation>
    </message>
    <message>
        <source>Spot %1 is there twice.</source>
        <translation>Le spot %1 est présent deux fois.</translation>
    </message>
    <message>
        <source>The outline of spot %1 is not %2 points.</source>
        <translation>Le contour du spot %1 n’a pas %2 points.</translation>
    </message>
    <message>
        <source>The outline of spot %1 holds something that is not a number.</source>
        <translation>Le contour du spot %1 contient autre chose que des nombres.</translation>
    </message>
    <message>
        <source>A %1 element has no valid %2.</source>
        <translation>Un élément %1 n’a pas de %2 valide.</translation>
    </message>
    <message>
        <source>Pixels are not square in the file: sizes count with their width.</source>
        <translation>Les pixels ne sont pas carrés dans le fichier&#xa0;: les tailles comptent avec leur largeur.</translation>
    </message>
    <message>
        <source>%1 tracks that TrackMate&apos;s filters hide are left out.</source>
        <translation>%1 pistes que les filtres de TrackMate cachent sont laissées de côté.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>A radius must be above %1.</source>
        <translation>Un rayon doit être supérieur à %1.</translation>
    </message>
    <message>
        <source>A frame must not be negative.</source>
        <translation>Une image ne doit pas être négative.</translation>
    </message>
    <message>
        <source>One frame has two times.</source>
        <translation>Une image a deux temps.</translation>
    </message>
    <message>
        <source>The times of the frames do not ascend.</source>
        <translation>Les temps des images ne croissent pas.</translation>
    </message>
    <message>
        <source>The frame numbers lie too far apart.</source>
        <translation>Les numéros d’image sont trop éloignés.</translation>
    </message>
    <message>
        <source>Particle %1 is there twice.</source>
        <translation>La particule %1 est présente deux fois.</translation>
    </message>
    <message>
        <source>%1 is not a number: &quot;%2&quot;. A size that was not measured needs no row: remove it.</source>
        <translation>%1 n’est pas un nombre&#xa0;: «&#xa0;%2&#xa0;». Une taille non mesurée ne demande pas de ligne&#xa0;: supprimez-la.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1 is not a number that can be: &quot;%2&quot;.</source>
        <translation>%1 n’est pas un nombre possible&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Not a number that can be: &quot;%1&quot;.</source>
        <translation>Pas un nombre possible&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A particle merges twice: its number is %1.</source>
        <translation>Une particule fusionne deux fois&#xa0;: son numéro est %1.</translation>
    </message>
    <message>
        <source>The table is in pixels and frames: give the %1.</source>
        <translation>Le tableau est en pixels et en images&#xa0;: donnez %1.</translation>
    </message>
    <message>
        <source>pixel size in nm</source>
        <translation>la taille du pixel en nm</translation>
    </message>
    <message>
        <source>time between frames in s</source>
        <translation>l’intervalle entre images en s</translation>
    </message>
    <message>
        <source>The first column must be the time in s, ascending.</source>
        <translation>La première colonne doit être le temps en s, croissant.</translation>
    </message>
    <message>
        <source>A group needs three columns per particle: area, x, y.</source>
        <translation>Un groupe demande trois colonnes par particule&#xa0;: aire, x, y.</translation>
    </message>
    <message>
        <source>This is neither events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) nor a table of time and area, x, y of merging particles.</source>
        <translation>Ce n’est ni events.csv (frame,id_new,id_a,id_b,x,y,r_a,r_b,r_new,score) ni un tableau du temps et de l’aire, x, y de particules qui fusionnent.</translation>
    </message>
    <message>
        <source>The first row has times without a unit, with sizes below: say the unit (--time-unit s|ms|min|h).</source>
        <translation>La première ligne a des temps sans unité, avec des tailles dessous&#xa0;: indiquez l’unité (--time-unit s|ms|min|h).</translation>
    </message>
    <message>
        <source>There is a size below no time.</source>
        <translation>Une taille se trouve sous aucun temps.</translation>
    </message>
    <message>
        <source>A radius is a number above %1, not &quot;%2&quot;.</source>
        <translation>Un rayon est un nombre supérieur à %1, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no size below the time of column %1.</source>
        <translation>Il n’y a pas de taille sous le temps de la colonne %1.</translation>
    </message>
    <message>
        <source>The sizes are in pixels: give the pixel size (--pixel-size-nm).</source>
        <translation>Les tailles sont en pixels&#xa0;: donnez la taille du pixel (--pixel-size-nm).</translation>
    </message>
    <message>
        <source>The table needs the columns particle,frame,t_s,r_nm (trajectories) or t_s,r_nm (samples), or those of TrackMate&apos;s spots or of trackpy.</source>
        <translation>Le tableau demande les colonnes particle,frame,t_s,r_nm (trajectoires) ou t_s,r_nm (échantillons), ou celles des spots de TrackMate ou de trackpy.</translation>
    </message>
    <message>
        <source>The table does not say the unit of RADIUS. Export it with TrackMate&apos;s rows of units, or call the column r_nm, r_um or r_px and the others particle, frame and t_s.</source>
        <translation>Le tableau ne dit pas l’unité de RADIUS. Exportez-le avec les lignes d’unités de TrackMate, ou appelez la colonne r_nm, r_um ou r_px et les autres particle, frame et t_s.</translation>
    </message>
    <message>
        <source>The unit of RADIUS is unknown: %1.</source>
        <translation>L’unité de RADIUS est inconnue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The table has frames but no times: give the time between frames (--frame-interval-s).</source>
        <translation>Le tableau a des images mais pas de temps&#xa0;: donnez l’intervalle entre images (--frame-interval-s).</translation>
    </message>
    <message>
        <source>Cell Tracking Challenge folder</source>
        <translation>dossier du Cell Tracking Challenge</translation>
    </message>
    <message>
        <source>label TIFF</source>
        <translation>TIFF d’étiquettes</translation>
    </message>
    <message>
        <source>ISBI particle tracking challenge XML</source>
        <translation>XML du Particle Tracking Challenge de l’ISBI</translation>
    </message>
    <message>
        <source>table (CSV)</source>
        <translation>tableau (CSV)</translation>
    </message>
    <message>
        <source>excluded regions (JSON)</source>
        <translation>régions exclues (JSON)</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>Il n’y a ni fichier ni dossier de ce nom.</translation>
    </message>
    <message>
        <source>The file is empty (%1 bytes).</source>
        <translation>Le fichier est vide (%1 octets).</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation>Le fichier ne peut pas être ouvert en lecture.</translation>
    </message>
    <message>
        <source>The file cannot be opened for reading: %1.</source>
        <translation>Le fichier ne peut pas être ouvert en lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder holds no TIFF, PNG or JPEG pictures.</source>
        <translation>Le dossier ne contient pas d’images TIFF, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>The content of this file is not a movie that Ostwald reads (%1).</source>
        <translation>Le contenu de ce fichier n’est pas un film qu’Ostwald sache lire (%1).</translation>
    </message>
    <message>
        <source>Frame %1 is outside %2 .. %3.</source>
        <translation>L’image %1 est hors de l’intervalle %2 à %3.</translation>
    </message>
    <message>
        <source>The file has no axes of which one could be chosen as time.</source>
        <translation>Le fichier n’a pas d’axes dont l’un puisse être choisi comme temps.</translation>
    </message>
    <message>
        <source>The file has no axis %1 that could be time; it has %2 to choose from.</source>
        <translation>Le fichier n’a pas d’axe %1 qui puisse être le temps&#x202f;; il y en a %2 au choix.</translation>
    </message>
    <message>
        <source>The file has no datasets to choose from.</source>
        <translation>Le fichier n’a pas de jeux de données au choix.</translation>
    </message>
    <message>
        <source>The file is truncated or its header is wrong: bytes %1 to %2 are needed, but it has %3.</source>
        <translation>Le fichier est tronqué ou son en-tête est faux&#xa0;: il faut les octets %1 à %2, mais il en a %3.</translation>
    </message>
    <message>
        <source>The file has become shorter while it was read.</source>
        <translation>Le fichier a raccourci pendant la lecture.</translation>
    </message>
    <message>
        <source>Reading failed: %1.</source>
        <translation>Échec de la lecture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is truncated: this frame should end at byte %1, but the file has %2.</source>
        <translation>Le fichier est tronqué&#xa0;: cette image devrait finir à l’octet %1, mais le fichier en a %2.</translation>
    </message>
    <message>
        <source>The file is truncated: frame %1 should end at byte %2, but the file has %3.</source>
        <translation>Le fichier est tronqué&#xa0;: l’image %1 devrait finir à l’octet %2, mais le fichier en a %3.</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but there is room for %2.</source>
        <translation>Le fichier est tronqué&#xa0;: son en-tête promet %1 images, mais il n’y a de place que pour %2.</translation>
    </message>
    <message>
        <source>The file is truncated: its header promises %1 frames, but it holds %2.</source>
        <translation>Le fichier est tronqué&#xa0;: son en-tête promet %1 images, mais il en contient %2.</translation>
    </message>
    <message>
        <source>The file is truncated: ImageJ&apos;s description promises %1 pictures, but there is room for %2.</source>
        <translation>Le fichier est tronqué&#xa0;: la description d’ImageJ promet %1 images, mais il n’y a de place que pour %2.</translation>
    </message>
    <message>
        <source>The header promises %1 frames, but the file holds %2.</source>
        <translation>L’en-tête promet %1 images, mais le fichier en contient %2.</translation>
    </message>
    <message>
        <source>The header promises a picture of %1 bytes, but only %2 are stored.</source>
        <translation>L’en-tête promet une image de %1 octets, mais seuls %2 sont enregistrés.</translation>
    </message>
    <message>
        <source>The header gives an impossible picture size, %1 x %2.</source>
        <translation>L’en-tête donne une taille d’image impossible, %1 × %2.</translation>
    </message>
    <message>
        <source>This picture is of another size or type than the first.</source>
        <translation>Cette image n’a pas la taille ou le type de la première.</translation>
    </message>
    <message>
        <source>This frame is of another size or type than the first.</source>
        <translation>Cette image n’a pas la taille ou le type de la première du film.</translation>
    </message>
    <message>
        <source>This picture is %1 x %2, the first is %3 x %4: the frames of a movie must be of one size and type.</source>
        <translation>Cette image fait %1 × %2, la première %3 × %4&#xa0;: les images d’un film doivent avoir la même taille et le même type.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Aucun fichier n’a été indiqué.</translation>
    </message>
    <message>
        <source>The pictures of a movie must lie in one folder.</source>
        <translation>Les images d’un film doivent se trouver dans un même dossier.</translation>
    </message>
    <message>
        <source>No TIFF, PNG or JPEG picture matches.</source>
        <translation>Aucune image TIFF, PNG ou JPEG ne correspond.</translation>
    </message>
    <message>
        <source>These %1 files cannot be told from the others in the folder by one pattern, or are not all pictures: put them into a folder of their own.</source>
        <translation>Ces %1 fichiers ne se distinguent pas des autres du dossier par un seul motif, ou ne sont pas tous des images&#xa0;: mettez-les dans un dossier à part.</translation>
    </message>
    <message>
        <source>The picture cannot be decoded; the file may be truncated.</source>
        <translation>L’image ne peut pas être décodée&#x202f;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded; the file may be truncated.</source>
        <translation>Les données de l’image ne peuvent pas être décodées&#x202f;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The picture data cannot be decoded.</source>
        <translation>Les données de l’image ne peuvent pas être décodées.</translation>
    </message>
    <message>
        <source>The TIFF header is damaged; the file may be truncated.</source>
        <translation>L’en-tête TIFF est endommagé&#x202f;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The TIFF has no directory; the file may be truncated.</source>
        <translation>Le TIFF n’a pas de répertoire&#x202f;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The TIFF cannot be opened.</source>
        <translation>Le TIFF ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The directory of this frame cannot be read.</source>
        <translation>Le répertoire de cette image ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The directory of this page cannot be read.</source>
        <translation>Le répertoire de cette page ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file is damaged or truncated: %1.</source>
        <translation>Le fichier est endommagé ou tronqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>After frame %1 the file is damaged or truncated: %2.</source>
        <translation>Après l’image %1, le fichier est endommagé ou tronqué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a directory should lie at byte %1, but the file has %2</source>
        <translation>un répertoire devrait se trouver à l’octet %1, mais le fichier en a %2</translation>
    </message>
    <message>
        <source>The tile size in the header is impossible.</source>
        <translation>La taille des tuiles dans l’en-tête est impossible.</translation>
    </message>
    <message>
        <source>The samples are complex numbers, which are not pictures.</source>
        <translation>Les échantillons sont des nombres complexes, ce ne sont pas des images.</translation>
    </message>
    <message>
        <source>Pictures of %1 bits per sample in sample format %2 are not read.</source>
        <translation>Les images de %1 bits par échantillon au format d’échantillon %2 ne sont pas lues.</translation>
    </message>
    <message>
        <source>The places of the picture data cannot be read.</source>
        <translation>Les emplacements des données de l’image ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The file has too many pictures.</source>
        <translation>Le fichier a trop d’images.</translation>
    </message>
    <message>
        <source>The OME-TIFF keeps frames in another file that is not beside it, %1.</source>
        <translation>L’OME-TIFF garde des images dans un autre fichier qui n’est pas à côté de lui, %1.</translation>
    </message>
    <message>
        <source>The OME-XML names picture %1 of %2, which has %3; the file may be truncated.</source>
        <translation>L’OME-XML nomme l’image %1 de %2, qui en a %3&#x202f;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>%1 pictures of another size or kind in this file are left out.</source>
        <translation>%1 images d’une autre taille ou d’un autre genre dans ce fichier sont laissées de côté.</translation>
    </message>
    <message>
        <source>The stack is saved as %1s; they are taken as frames in time.</source>
        <translation>La pile est enregistrée selon l’axe «&#xa0;%1&#xa0;»&#x202f;; il est pris pour le temps.</translation>
    </message>
    <message>
        <source>A stack of %1: the first of each axis other than %2 is shown.</source>
        <translation>Une pile de %1&#xa0;: de chaque axe autre que «&#xa0;%2&#xa0;», la première image est montrée.</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>The colour table is left aside: the stored numbers count.</source>
        <translation>La table de couleurs est laissée de côté&#xa0;: les nombres enregistrés font foi.</translation>
    </message>
    <message>
        <source>ImageJ&apos;s unit is no length that can be used: the pixel size must be typed.</source>
        <translation>L’unité d’ImageJ n’est pas une longueur utilisable&#xa0;: la taille du pixel doit être saisie.</translation>
    </message>
    <message>
        <source>The file gives dots per inch only: a print size, not the scale of the picture.</source>
        <translation>Le fichier ne donne que des points par pouce&#xa0;: une taille d’impression, pas l’échelle de l’image.</translation>
    </message>
    <message>
        <source>The image has no length unit: the pixel size must be typed.</source>
        <translation>L’image n’a pas d’unité de longueur&#xa0;: la taille du pixel doit être saisie.</translation>
    </message>
    <message>
        <source>The %1 gives an impossible pixel size, %2 nm: it must be typed.</source>
        <translation>%1 donne une taille du pixel impossible, %2 nm&#xa0;: elle doit être saisie.</translation>
    </message>
    <message>
        <source>The pixels are not square, %1 nm by %2 nm: their geometric mean %3 nm keeps areas and radii right, distances are off by up to %4 %.</source>
        <translation>Les pixels ne sont pas carrés, %1 nm sur %2 nm&#xa0;: leur moyenne géométrique %3 nm garde les aires et les rayons justes, les distances s’écartent de %4&#xa0;% au plus.</translation>
    </message>
    <message>
        <source>All frames carry the same time stamp: the frame interval must be typed.</source>
        <translation>Toutes les images portent le même horodatage&#xa0;: l’intervalle entre images doit être saisi.</translation>
    </message>
    <message>
        <source>The time stamps of the frames do not rise (frame %1): the frame interval must be typed.</source>
        <translation>Les horodatages des images ne croissent pas (image %1)&#xa0;: l’intervalle entre images doit être saisi.</translation>
    </message>
    <message>
        <source>The time stamps resolve whole seconds (%1 s from the first to the last frame): the frame interval must be typed.</source>
        <translation>Les horodatages sont en secondes entières (%1 s de la première à la dernière image)&#xa0;: l’intervalle entre images doit être saisi.</translation>
    </message>
    <message>
        <source>The frames are not evenly spaced in time; their own times are kept.</source>
        <translation>Les images ne sont pas régulièrement espacées dans le temps&#x202f;; leurs propres temps sont gardés.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph image holds complex numbers, which are not pictures.</source>
        <translation>L’image DigitalMicrograph contient des nombres complexes, ce n’est pas une image.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a spectrum or a line, no picture.</source>
        <translation>Le fichier DigitalMicrograph contient un spectre ou une ligne, pas d’image.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds a colour picture only; export it as TIFF.</source>
        <translation>Le fichier DigitalMicrograph ne contient qu’une image en couleur&#x202f;; exportez-la en TIFF.</translation>
    </message>
    <message>
        <source>The DigitalMicrograph file holds no picture.</source>
        <translation>Le fichier DigitalMicrograph ne contient pas d’image.</translation>
    </message>
    <message>
        <source>The image should have %1 x %2 pixels and %3 frames, but holds %4 bytes.</source>
        <translation>L’image devrait avoir %1 × %2 pixels et %3 images, mais contient %4 octets.</translation>
    </message>
    <message>
        <source>The file is truncated: the tags go on behind byte %1.</source>
        <translation>Le fichier est tronqué&#xa0;: les balises continuent après l’octet %1.</translation>
    </message>
    <message>
        <source>The file is truncated: %1 bytes should follow byte %2, but the file has %3.</source>
        <translation>Le fichier est tronqué&#xa0;: %1 octets devraient suivre l’octet %2, mais le fichier en a %3.</translation>
    </message>
    <message>
        <source>The file is truncated: an array of %1 values should begin at byte %2, but the file has %3 bytes.</source>
        <translation>Le fichier est tronqué&#xa0;: un tableau de %1 valeurs devrait commencer à l’octet %2, mais le fichier a %3 octets.</translation>
    </message>
    <message>
        <source>The tags are nested more than %1 deep.</source>
        <translation>Les balises sont imbriquées sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>There are more than %1 tags.</source>
        <translation>Il y a plus de %1 balises.</translation>
    </message>
    <message>
        <source>There is no tag of kind %1 (byte %2).</source>
        <translation>Il n’existe pas de balise de genre %1 (octet %2).</translation>
    </message>
    <message>
        <source>A tag does not begin with its mark (byte %1).</source>
        <translation>Une balise ne commence pas par sa marque (octet %1).</translation>
    </message>
    <message>
        <source>A tag describes itself with %1 words.</source>
        <translation>Une balise se décrit par %1 mots.</translation>
    </message>
    <message>
        <source>There is no tag type %1 (byte %2).</source>
        <translation>Il n’existe pas de type de balise %1 (octet %2).</translation>
    </message>
    <message>
        <source>An array of a type that is not known (byte %1).</source>
        <translation>Un tableau d’un type inconnu (octet %1).</translation>
    </message>
    <message>
        <source>There is not enough memory to unpack the file.</source>
        <translation>La mémoire ne suffit pas pour décompresser le fichier.</translation>
    </message>
    <message>
        <source>%1 (gzip, packed byte %2).</source>
        <translation>%1 (gzip, octet comprimé %2).</translation>
    </message>
    <message>
        <source>The packed data end too early; the file is truncated</source>
        <translation>Les données comprimées finissent trop tôt&#x202f;; le fichier est tronqué</translation>
    </message>
    <message>
        <source>The unpacked data end too early; the file is truncated</source>
        <translation>Les données décompressées finissent trop tôt&#x202f;; le fichier est tronqué</translation>
    </message>
    <message>
        <source>The packed data are damaged</source>
        <translation>Les données comprimées sont endommagées</translation>
    </message>
    <message>
        <source>The HDF5 file cannot be opened; it may be truncated.</source>
        <translation>Le fichier HDF5 ne peut pas être ouvert&#x202f;; il est peut-être tronqué.</translation>
    </message>
    <message>
        <source>libhdf5 cannot read this frame; the file may be truncated.</source>
        <translation>libhdf5 ne peut pas lire cette image&#x202f;; le fichier est peut-être tronqué.</translation>
    </message>
    <message>
        <source>The dataset is stored in pieces of more than %1 GB.</source>
        <translation>Le jeu de données est enregistré en morceaux de plus de %1 Go.</translation>
    </message>
    <message>
        <source>The data are packed with %1, which cannot be unpacked here.</source>
        <translation>Les données sont comprimées avec %1, qui ne peut pas être décompressé ici.</translation>
    </message>
    <message>
        <source>The dataset holds no data: none were written.</source>
        <translation>Le jeu de données ne contient rien&#xa0;: rien n’y a été écrit.</translation>
    </message>
    <message>
        <source>The dataset promises pictures of %1 bytes, but stores %2.</source>
        <translation>Le jeu de données promet des images de %1 octets, mais en contient %2.</translation>
    </message>
    <message>
        <source>The dataset has no axis %1 that could be time.</source>
        <translation>Le jeu de données n’a pas d’axe %1 qui puisse être le temps.</translation>
    </message>
    <message>
        <source>The dataset has an impossible number of frames.</source>
        <translation>Le jeu de données a un nombre d’images impossible.</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2.</source>
        <translation>%1 est montré&#x202f;; le fichier contient aussi %2.</translation>
    </message>
    <message>
        <source>%1 is shown; the file also holds %2 and %3 more.</source>
        <translation>%1 est montré&#x202f;; le fichier contient aussi %2 et %3 autres.</translation>
    </message>
    <message>
        <source>The HDF5 file holds no pictures: no numeric dataset of two or more dimensions.</source>
        <translation>Le fichier HDF5 ne contient pas d’images&#xa0;: aucun jeu de données numérique à deux dimensions ou plus.</translation>
    </message>
    <message>
        <source>The file has no dataset of pictures at %1.</source>
        <translation>Le fichier n’a pas de jeu de données d’images à %1.</translation>
    </message>
    <message>
        <source>MRC mode %1 holds complex numbers (a transform), which are not pictures.</source>
        <translation>Le mode MRC %1 contient des nombres complexes (une transformée), ce ne sont pas des images.</translation>
    </message>
    <message>
        <source>MRC mode %1 (RGB colour) is not read.</source>
        <translation>Le mode MRC %1 (couleur RVB) n’est pas lu.</translation>
    </message>
    <message>
        <source>There is no MRC mode %1.</source>
        <translation>Il n’existe pas de mode MRC %1.</translation>
    </message>
    <message>
        <source>The MRC header gives a negative cell: the pixel size must be typed.</source>
        <translation>L’en-tête MRC donne une maille négative&#xa0;: la taille du pixel doit être saisie.</translation>
    </message>
    <message>
        <source>The MRC header gives no cell: the pixel size must be typed.</source>
        <translation>L’en-tête MRC ne donne pas de maille&#xa0;: la taille du pixel doit être saisie.</translation>
    </message>
    <message>
        <source>This is no MRC header.</source>
        <translation>Ce n’est pas un en-tête MRC.</translation>
    </message>
    <message>
        <source>The MRC header gives %1 sections and an extended header of %2 bytes.</source>
        <translation>L’en-tête MRC donne %1 sections et un en-tête étendu de %2 octets.</translation>
    </message>
    <message>
        <source>The header of the NumPy array is damaged.</source>
        <translation>L’en-tête du tableau NumPy est endommagé.</translation>
    </message>
    <message>
        <source>NumPy arrays of type %1 are no pictures: save whole numbers or real numbers of at most %2 bits.</source>
        <translation>Les tableaux NumPy de type %1 ne sont pas des images&#xa0;: enregistrez des nombres entiers ou réels d’au plus %2 bits.</translation>
    </message>
    <message>
        <source>The NumPy array is %1; a movie has the axes frames, rows, columns (and colours), a picture rows, columns.</source>
        <translation>Le tableau NumPy est %1&#x202f;; un film a pour axes images, lignes, colonnes (et couleurs), une image lignes, colonnes.</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un seul nombre</translation>
    </message>
    <message>
        <source>The NumPy array is stored in Fortran order: save numpy.ascontiguousarray(array) instead.</source>
        <translation>Le tableau NumPy est enregistré dans l’ordre de Fortran&#xa0;: enregistrez plutôt numpy.ascontiguousarray(array).</translation>
    </message>
    <message>
        <source>The header and the gap between pictures cannot be negative or endless.</source>
        <translation>L’en-tête et l’écart entre images ne peuvent être ni négatifs ni infinis.</translation>
    </message>
    <message>
        <source>The form of raw data is WIDTHxHEIGHT:TYPE, for instance 512x512:uint16, then as needed :big, :header=BYTES and :gap=BYTES.</source>
        <translation>La forme des données brutes est LARGEURxHAUTEUR:TYPE, par exemple 512x512:uint16, puis au besoin :big, :header=OCTETS et :gap=OCTETS.</translation>
    </message>
    <message>
        <source>A picture of this form has %1 bytes, but behind %2 bytes of header the file has %3.</source>
        <translation>Une image de cette forme a %1 octets, mais derrière %2 octets d’en-tête le fichier en a %3.</translation>
    </message>
    <message>
        <source>%1 bytes are left over behind the last frame: the form of the raw data may be wrong.</source>
        <translation>%1 octets restent après la dernière image&#xa0;: la forme des données brutes est peut-être fausse.</translation>
    </message>
    <message>
        <source>The SER file holds spectra or lines, no pictures.</source>
        <translation>Le fichier SER contient des spectres ou des lignes, pas d’images.</translation>
    </message>
    <message>
        <source>The SER header gives an unknown kind of data.</source>
        <translation>L’en-tête SER donne un genre de données inconnu.</translation>
    </message>
    <message>
        <source>The SER header counts %1 valid of %2 pictures.</source>
        <translation>L’en-tête SER compte %1 images valides sur %2.</translation>
    </message>
    <message>
        <source>The file is truncated: the places of %1 pictures should begin at byte %2, but the file has %3.</source>
        <translation>Le fichier est tronqué&#xa0;: les emplacements de %1 images devraient commencer à l’octet %2, mais le fichier en a %3.</translation>
    </message>
    <message>
        <source>The SER pictures hold complex numbers, which are not pictures.</source>
        <translation>Les images SER contiennent des nombres complexes, ce ne sont pas des images.</translation>
    </message>
    <message>
        <source>There is no SER data type %1.</source>
        <translation>Il n’existe pas de type de données SER %1.</translation>
    </message>
    <message>
        <source>The EMI file has no series beside it: %1.ser is needed.</source>
        <translation>Le fichier EMI n’a pas de série à côté de lui&#xa0;: il faut %1.ser.</translation>
    </message>
    <message>
        <source>The EMI file has %1 series; %2 is shown.</source>
        <translation>Le fichier EMI a %1 séries&#x202f;; %2 est montrée.</translation>
    </message>
    <message>
        <source>FFmpeg cannot open this video; it may be truncated or was never finished.</source>
        <translation>FFmpeg ne peut pas ouvrir cette vidéo&#x202f;; elle est peut-être tronquée ou n’a jamais été achevée.</translation>
    </message>
    <message>
        <source>FFmpeg finds no streams in this video; it may be truncated.</source>
        <translation>FFmpeg ne trouve pas de flux dans cette vidéo&#x202f;; elle est peut-être tronquée.</translation>
    </message>
    <message>
        <source>The file holds no video that FFmpeg decodes.</source>
        <translation>Le fichier ne contient pas de vidéo que FFmpeg décode.</translation>
    </message>
    <message>
        <source>The description of the video stream is damaged.</source>
        <translation>La description du flux vidéo est endommagée.</translation>
    </message>
    <message>
        <source>FFmpeg cannot decode %1 video.</source>
        <translation>FFmpeg ne peut pas décoder la vidéo %1.</translation>
    </message>
    <message>
        <source>The video has too many frames.</source>
        <translation>La vidéo a trop d’images.</translation>
    </message>
    <message>
        <source>The video has no frames; it may be truncated.</source>
        <translation>La vidéo n’a pas d’images&#x202f;; elle est peut-être tronquée.</translation>
    </message>
    <message>
        <source>This frame cannot be decoded; the file may be damaged.</source>
        <translation>Cette image ne peut pas être décodée&#x202f;; le fichier est peut-être endommagé.</translation>
    </message>
    <message>
        <source>The colours of this video cannot be converted.</source>
        <translation>Les couleurs de cette vidéo ne peuvent pas être converties.</translation>
    </message>
    <message>
        <source>The video has a pixel format that is not read.</source>
        <translation>La vidéo a un format de pixel qui n’est pas lu.</translation>
    </message>
    <message>
        <source>No frame of the movie can be read.</source>
        <translation>Aucune image du film ne peut être lue.</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation>la barre d’échelle</translation>
    </message>
    <message>
        <source>DigitalMicrograph tag</source>
        <translation>la balise DigitalMicrograph</translation>
    </message>
    <message>
        <source>ImageJ tag</source>
        <translation>la balise ImageJ</translation>
    </message>
    <message>
        <source>FEI tag</source>
        <translation>la balise FEI</translation>
    </message>
    <message>
        <source>Olympus SIS tag</source>
        <translation>la balise Olympus SIS</translation>
    </message>
    <message>
        <source>TVIPS tag</source>
        <translation>la balise TVIPS</translation>
    </message>
    <message>
        <source>Zeiss tag</source>
        <translation>la balise Zeiss</translation>
    </message>
    <message>
        <source>JEOL tag</source>
        <translation>la balise JEOL</translation>
    </message>
    <message>
        <source>TIFF resolution</source>
        <translation>la résolution TIFF</translation>
    </message>
    <message>
        <source>MRC header</source>
        <translation>l’en-tête MRC</translation>
    </message>
    <message>
        <source>FEI extended header</source>
        <translation>l’en-tête étendu FEI</translation>
    </message>
    <message>
        <source>SER header</source>
        <translation>l’en-tête SER</translation>
    </message>
    <message>
        <source>EMD dimension</source>
        <translation>la dimension EMD</translation>
    </message>
    <message>
        <source>Velox metadata</source>
        <translation>les métadonnées Velox</translation>
    </message>
    <message>
        <source>Velox exposure time</source>
        <translation>le temps de pose Velox</translation>
    </message>
    <message>
        <source>Velox frame time</source>
        <translation>le temps d’image Velox</translation>
    </message>
    <message>
        <source>video container</source>
        <translation>le conteneur vidéo</translation>
    </message>
    <message>
        <source>TrackMate file</source>
        <translation>le fichier TrackMate</translation>
    </message>
    <message>
        <source>column of times</source>
        <translation>la colonne des temps</translation>
    </message>
    <message>
        <source>first column</source>
        <translation>la première colonne</translation>
    </message>
    <message>
        <source>lengths in nm, without a pixel size: %1 nm counts as %2 px</source>
        <translation>longueurs en nm, sans taille du pixel&#xa0;: %1 nm compte pour %2 px</translation>
    </message>
    <message>
        <source>%1, mean of both sides</source>
        <translation>%1, moyenne des deux côtés</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, moyenne</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image seule</translation>
    </message>
    <message>
        <source>image sequence</source>
        <translation>suite d’images</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>tableau NumPy</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>données brutes</translation>
    </message>
    <message>
        <source>TIFF stack</source>
        <translation>pile TIFF</translation>
    </message>
    <message>
        <source>MRC stack</source>
        <translation>pile MRC</translation>
    </message>
    <message>
        <source>DigitalMicrograph DM3 and DM4</source>
        <translation>DigitalMicrograph DM3 et DM4</translation>
    </message>
    <message>
        <source>SER and EMI series</source>
        <translation>séries SER et EMI</translation>
    </message>
    <message>
        <source>EMD, DM5 and HDF5</source>
        <translation>EMD, DM5 et HDF5</translation>
    </message>
    <message>
        <source>MP4, MOV, AVI, MKV, WebM and GIF videos</source>
        <translation>vidéos MP4, MOV, AVI, MKV, WebM et GIF</translation>
    </message>
    <message>
        <source>PNG, JPEG and other pictures, folders of numbered pictures</source>
        <translation>images PNG, JPEG et autres, dossiers d’images numérotées</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>particle %1</source>
        <translation>particule %1</translation>
    </message>
    <message>
        <source>in a still of its sample, away from the border</source>
        <translation>dans un cliché de son échantillon, loin du bord</translation>
    </message>
    <message>
        <source>These are stills of different particles: none goes on in another frame.</source>
        <translation>Ce sont des clichés de particules différentes : aucune ne continue dans une autre image.</translation>
    </message>
    <message>
        <source>Coalescences are seen in movies only: these are stills of different particles.</source>
        <translation>Les coalescences ne se voient que dans des films : ce sont des clichés de particules différentes.</translation>
    </message>
    <message>
        <source>Only %1 pictures have an ageing time, and there are more: give all of them one.</source>
        <translation>Seuls %1 clichés ont un temps de vieillissement, et il y en a plus : donnez-en un à tous.</translation>
    </message>
    <message>
        <source>Fewer than two particles count in every sample. Tag particles as Group-A, or analyse more pictures.</source>
        <translation>Moins de deux particules comptent dans chaque échantillon. Marquez des particules comme groupe A, ou analysez plus de clichés.</translation>
    </message>
    <message>
        <source>The potential is read from the growth of single particles: stills of samples do not show it.</source>
        <translation>Le potentiel se lit dans la croissance de particules isolées : des clichés d’échantillons ne la montrent pas.</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on %2, which is at its bound.</source>
        <translation>%1 n’est pas déterminé&#xa0;: il dépend de %2, qui est à sa borne.</translation>
    </message>
    <message>
        <source>%1 is not determined: it leans on the prior of %2.</source>
        <translation>%1 n’est pas déterminé&#xa0;: il dépend de l’a priori de %2.</translation>
    </message>
    <message>
        <source>The level of ln rho is not determined by these data, only ln rho - mu at the mean size.</source>
        <translation>Le niveau de ln rho n’est pas déterminé par ces données, seulement ln rho − mu à la taille moyenne.</translation>
    </message>
    <message>
        <source>not determined: it leans on %1, which is at its bound</source>
        <translation>non déterminé&#xa0;: dépend de %1, qui est à sa borne</translation>
    </message>
    <message>
        <source>not determined: it leans on the prior of %1</source>
        <translation>non déterminé&#xa0;: dépend de l’a priori de %1</translation>
    </message>
    <message>
        <source>not determined: the other energy is at its bound</source>
        <translation>non déterminé&#xa0;: l’autre énergie est à sa borne</translation>
    </message>
    <message>
        <source>The table cannot be read.</source>
        <translation>Le tableau est illisible.</translation>
    </message>
    <message>
        <source>A movie is no ex-situ study: it has no samples. Export a table (csv).</source>
        <translation>Un film n’est pas une étude ex situ&#xa0;: il n’a pas d’échantillons. Exportez un tableau (csv).</translation>
    </message>
    <message>
        <source>Sizes in nanometres need the pixel size: confirm it first.</source>
        <translation>Des tailles en nanomètres demandent la taille de pixel&#xa0;: confirmez-la d’abord.</translation>
    </message>
    <message>
        <source>The table tells no places: the particles of each sample stand in rows, in its order.</source>
        <translation>Le tableau ne donne pas de positions&#xa0;: les particules de chaque échantillon sont rangées dans son ordre.</translation>
    </message>
    <message>
        <source>This table holds trajectories, not samples.</source>
        <translation>Ce tableau contient des trajectoires, pas des échantillons.</translation>
    </message>
    <message>
        <source>There is no size in the table.</source>
        <translation>Le tableau ne contient aucune taille.</translation>
    </message>
    <message>
        <source>The table has %1 samples, not %2.</source>
        <translation>Le tableau contient %1 échantillons, et non %2.</translation>
    </message>
    <message>
        <source>sizes of samples (CSV)</source>
        <translation>tailles d’échantillons (CSV)</translation>
    </message>
    <message>
        <source>An ageing time must be %1 s or more.</source>
        <translation>Un temps de vieillissement doit être de %1 s ou plus.</translation>
    </message>
    <message>
        <source>The part of Ostwald that decodes videos and PNG or JPEG pictures cannot be loaded; install Ostwald again, or convert the file to TIFF.</source>
        <translation>La partie d’Ostwald qui décode les vidéos et les images PNG ou JPEG ne peut pas être chargée ; réinstallez Ostwald ou convertissez le fichier en TIFF.</translation>
    </message>
    <message>
        <source>%1 of %2 sizes stand out from the course of their own particle and do not count.</source>
        <translation>%1 tailles sur %2 s’écartent de l’évolution de leur propre particule et ne comptent pas.</translation>
    </message>
    <message>
        <source>How far sizes may stand out must not be negative.</source>
        <translation>L’écart admis pour les tailles ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>the noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>Platinum</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Iron oxide</source>
        <translation>Oxyde de fer</translation>
    </message>
    <message>
        <source>Cadmium selenide</source>
        <translation>Séléniure de cadmium</translation>
    </message>
    <message>
        <source>ageing times</source>
        <translation>temps de vieillissement</translation>
    </message>
    <message>
        <source>A list of texts is expected here.</source>
        <translation>Une liste de textes est attendue ici.</translation>
    </message>
    <message>
        <source>All sizes of a frame share an error of about %1 nm (focus?): it is estimated frame by frame and taken out.</source>
        <translation>Toutes les tailles d’une image partagent une erreur d’environ %1 nm (mise au point&#x202f;?)&#xa0;: elle est estimée image par image et retirée.</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice</source>
        <translation>%1 × canal, %2 × coupe</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x time</source>
        <translation>%1 × canal, %2 × temps</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel</source>
        <translation>%1 × coupe, %2 × canal</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x time</source>
        <translation>%1 × coupe, %2 × temps</translation>
    </message>
    <message>
        <source>%1 x channel, %2 x slice, %3 x time</source>
        <translation>%1 × canal, %2 × coupe, %3 × temps</translation>
    </message>
    <message>
        <source>%1 x slice, %2 x channel, %3 x time</source>
        <translation>%1 × coupe, %2 × canal, %3 × temps</translation>
    </message>
    <message>
        <source>%1 is not determined: the model does not describe these samples.</source>
        <translation>%1 n’est pas déterminé&#xa0;: le modèle ne décrit pas ces échantillons.</translation>
    </message>
    <message>
        <source>not determined: the model does not describe these samples</source>
        <translation>non déterminé&#xa0;: le modèle ne décrit pas ces échantillons</translation>
    </message>
    <message>
        <source>The other project is of another material: only those of one material share constants.</source>
        <translation>L&apos;autre projet concerne un autre matériau : seuls ceux d&apos;un même matériau partagent des constantes.</translation>
    </message>
    <message>
        <source>The sizes of set %1 scatter more about the fit than their numbers allow: they count as so many fewer.</source>
        <translation>Les tailles du jeu %1 s&apos;écartent de l&apos;ajustement plus que leur nombre ne le permet : elles comptent pour d&apos;autant moins.</translation>
    </message>
    <message>
        <source>The sets contradict each other: each alone fits better than all together by more than chance allows.</source>
        <translation>Les jeux de données se contredisent : chacun s&apos;ajuste mieux seul que tous ensemble, plus que le hasard ne le permet.</translation>
    </message>
    <message>
        <source>The theory holds for no constants that suit all sets. Are all of one material, and their radii in nm?</source>
        <translation>La théorie ne vaut pour aucune constante qui convienne à tous les jeux. Sont-ils tous d&apos;un même matériau, avec des rayons en nm ?</translation>
    </message>
    <message>
        <source>meets the border</source>
        <translation>touche le bord</translation>
    </message>
    <message>
        <source>tagged by hand</source>
        <translation>marquée à la main</translation>
    </message>
    <message>
        <source>meets an excluded region</source>
        <translation>rencontre une région exclue</translation>
    </message>
    <message>
        <source>There is no particle at this place any more.</source>
        <translation>Il n’y a plus de particule à cet endroit.</translation>
    </message>
    <message>
        <source>The picture is not analysed.</source>
        <translation>L’image n’est pas analysée.</translation>
    </message>
    <message>
        <source>Size noise that lasts is not ruled out (probability %1 %): the intervals allow for it.</source>
        <translation>Un bruit de taille persistant n’est pas exclu (probabilité %1 %) : les intervalles en tiennent compte.</translation>
    </message>
    <message>
        <source>not determined: it depends on whether the size noise lasts</source>
        <translation>non déterminé : dépend de la persistance du bruit de taille</translation>
    </message>
</context>
<context>
    <name>CorrectionText</name>
    <message>
        <source>Clear the tag</source>
        <translation>Effacer la marque</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Marque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cut the track</source>
        <translation>Couper la piste</translation>
    </message>
    <message>
        <source>Join frame %1 to frame %2</source>
        <translation>Raccorder l’image %1 à l’image %2</translation>
    </message>
    <message>
        <source>Swap two particles in this frame</source>
        <translation>Échanger deux particules dans cette image</translation>
    </message>
    <message>
        <source>Swap two particles from here on</source>
        <translation>Échanger deux particules à partir d’ici</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>Supprimer de cette image</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>Delete the track</source>
        <translation>Supprimer la piste</translation>
    </message>
    <message>
        <source>Mark a coalescence</source>
        <translation>Marquer une coalescence</translation>
    </message>
    <message>
        <source>Reject a coalescence</source>
        <translation>Rejeter une coalescence</translation>
    </message>
    <message>
        <source>Reviewed: accepted</source>
        <translation>Vérifié&#xa0;: accepté</translation>
    </message>
    <message>
        <source>Reviewed: unsure</source>
        <translation>Vérifié&#xa0;: incertain</translation>
    </message>
    <message>
        <source>Exclude sizes up to frame %1</source>
        <translation>Exclure les tailles jusqu’à l’image %1</translation>
    </message>
    <message>
        <source>Exclude the size in this frame</source>
        <translation>Exclure la taille dans cette image</translation>
    </message>
    <message>
        <source>Paint a particle</source>
        <translation>Peindre une particule</translation>
    </message>
    <message>
        <source>Erase from particles</source>
        <translation>Gommer des particules</translation>
    </message>
    <message>
        <source>Split a particle</source>
        <translation>Diviser une particule</translation>
    </message>
    <message>
        <source>Merge two particles</source>
        <translation>Fusionner deux particules</translation>
    </message>
    <message>
        <source>Remove a particle from this frame</source>
        <translation>Retirer une particule de cette image</translation>
    </message>
    <message>
        <source>Exclude a region</source>
        <translation>Exclure une région</translation>
    </message>
    <message>
        <source>Exclude a region: %1</source>
        <translation>Exclure une région : %1</translation>
    </message>
    <message>
        <source>Refill an outline</source>
        <translation>Remplir à nouveau un contour</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>Supprimer de cet échantillon</translation>
    </message>
    <message>
        <source>Delete the particle</source>
        <translation>Supprimer la particule</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>Exclure la taille</translation>
    </message>
    <message>
        <source>Remove a particle from this sample</source>
        <translation>Retirer une particule de cet échantillon</translation>
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
        <translation>En attente des étapes précédentes</translation>
    </message>
    <message>
        <source>Fit starts in a moment</source>
        <translation>L’ajustement va commencer</translation>
    </message>
    <message>
        <source>Fitting: first iteration</source>
        <translation>Ajustement&#xa0;: première itération</translation>
    </message>
    <message>
        <source>Fitting: iteration %1, χ² per degree %2</source>
        <translation>Ajustement&#xa0;: itération %1, χ² par degré %2</translation>
    </message>
    <message>
        <source>Converged in %1 iterations, %2 s</source>
        <translation>Convergé en %1 itérations, %2 s</translation>
    </message>
    <message>
        <source>Not converged after %1 iterations</source>
        <translation>Non convergé après %1 itérations</translation>
    </message>
    <message>
        <source>Based on older data: fit again</source>
        <translation>D’après d’anciennes données&#xa0;: ajuster à nouveau</translation>
    </message>
    <message>
        <source>Stopped: best so far of iteration %1</source>
        <translation>Arrêté&#xa0;: meilleur résultat à l’itération %1</translation>
    </message>
    <message>
        <source>Not fitted yet</source>
        <translation>Pas encore ajusté</translation>
    </message>
    <message>
        <source>Free energy of a face monomer relative to bulk, kT</source>
        <translation>Énergie libre d’un monomère de face par rapport au massif, kT</translation>
    </message>
    <message>
        <source>Free energy of an edge monomer relative to bulk, kT</source>
        <translation>Énergie libre d’un monomère d’arête par rapport au massif, kT</translation>
    </message>
    <message>
        <source>Exponent of the number of configurations</source>
        <translation>Exposant du nombre de configurations</translation>
    </message>
    <message>
        <source>Logarithm of the attachment rate K, K in 1/s</source>
        <translation>Logarithme du taux d’attachement K, K en 1/s</translation>
    </message>
    <message>
        <source>Logarithm of χ, attachment over diffusion</source>
        <translation>Logarithme de χ, attachement sur diffusion</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>at its bound</source>
        <translation>à sa borne</translation>
    </message>
    <message>
        <source>not determined</source>
        <translation>non déterminé</translation>
    </message>
    <message>
        <source>kT</source>
        <translation>kT</translation>
    </message>
    <message>
        <source>χ² per degree %1 · lag-1 %2
AIC %3 · size noise %4 nm</source>
        <translation>χ² par degré %1 · retard 1 %2
AIC %3 · bruit de taille %4 nm</translation>
    </message>
    <message>
        <source>%1 and %2 are strongly correlated (%3): only their combination is determined.</source>
        <translation>%1 et %2 sont fortement corrélés (%3)&#xa0;: seule leur combinaison est déterminée.</translation>
    </message>
    <message>
        <source>Made by an earlier version: fit again</source>
        <translation>Fait par une version antérieure&#xa0;: ajuster à nouveau</translation>
    </message>
    <message>
        <source>χ² per degree %1 · AIC %2</source>
        <translation>χ² par degré %1 · AIC %2</translation>
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
        <translation>abandonne</translation>
    </message>
    <message>
        <source>Q E</source>
        <translation>Q E</translation>
    </message>
    <message>
        <source>brush smaller, larger</source>
        <translation>pinceau plus petit, plus grand</translation>
    </message>
    <message>
        <source>drag</source>
        <translation>glisser</translation>
    </message>
    <message>
        <source>adds to the particle under the beginning, or makes one</source>
        <translation>ajoute à la particule sous le début, ou en crée une</translation>
    </message>
    <message>
        <source>erases from every particle it meets</source>
        <translation>gomme chaque particule rencontrée</translation>
    </message>
    <message>
        <source>drag a line</source>
        <translation>tracer une ligne</translation>
    </message>
    <message>
        <source>splits the particle in this and all later frames</source>
        <translation>divise la particule dans cette image et les suivantes</translation>
    </message>
    <message>
        <source>splits the particle in this frame</source>
        <translation>divise la particule dans cette image</translation>
    </message>
    <message>
        <source>Group-A</source>
        <translation>Groupe A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>Groupe B</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>exclure</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaine</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>to the frame where it goes on</source>
        <translation>vers l’image où elle continue</translation>
    </message>
    <message>
        <source>let go over a particle</source>
        <translation>relâcher sur une particule</translation>
    </message>
    <message>
        <source>links it</source>
        <translation>la relie</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>1 picked</source>
        <translation>1 choisie</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>%1 choisies</translation>
    </message>
    <message>
        <source>wheel</source>
        <translation>molette</translation>
    </message>
    <message>
        <source>zooms</source>
        <translation>zoome</translation>
    </message>
    <message>
        <source>middle button</source>
        <translation>bouton central</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>déplace</translation>
    </message>
    <message>
        <source>%1 from here on</source>
        <translation>%1 à partir d’ici</translation>
    </message>
    <message>
        <source>Shift+S held</source>
        <translation>Maj+S maintenu</translation>
    </message>
    <message>
        <source>split by a line</source>
        <translation>diviser par une ligne</translation>
    </message>
    <message>
        <source>swap two</source>
        <translation>en échanger deux</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>exclude sizes</source>
        <translation>exclure les tailles</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>picks as well</source>
        <translation>choisit aussi</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>images</translation>
    </message>
    <message>
        <source>join</source>
        <translation>raccorder</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lier</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>échanger</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>coalescence</translation>
    </message>
    <message>
        <source>fill the gap</source>
        <translation>combler la lacune</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>cut (hold: split)</source>
        <translation>couper (maintenu&#xa0;: diviser)</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>remove (hold: erase)</source>
        <translation>retirer (maintenu&#xa0;: gommer)</translation>
    </message>
    <message>
        <source>L held</source>
        <translation>L maintenu</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>add a particle (hold: paint)</source>
        <translation>ajouter une particule (maintenu&#xa0;: peindre)</translation>
    </message>
    <message>
        <source>picks in a box</source>
        <translation>choisit dans un cadre</translation>
    </message>
    <message>
        <source>next to check</source>
        <translation>suivant à vérifier</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>délier</translation>
    </message>
    <message>
        <source>interpolate</source>
        <translation>interpoler</translation>
    </message>
    <message>
        <source>exclude size</source>
        <translation>exclure la taille</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>from here on</source>
        <translation>à partir d’ici</translation>
    </message>
    <message>
        <source>goes through the movie</source>
        <translation>parcourt le film</translation>
    </message>
    <message>
        <source>drag a border</source>
        <translation>glisser une limite</translation>
    </message>
    <message>
        <source>moves a phase</source>
        <translation>déplace une phase</translation>
    </message>
    <message>
        <source>double-click a phase</source>
        <translation>double-clic sur une phase</translation>
    </message>
    <message>
        <source>renames it</source>
        <translation>la renomme</translation>
    </message>
    <message>
        <source>phase begins here</source>
        <translation>la phase commence ici</translation>
    </message>
    <message>
        <source>ends here</source>
        <translation>finit ici</translation>
    </message>
    <message>
        <source>propose phases</source>
        <translation>proposer des phases</translation>
    </message>
    <message>
        <source>picks</source>
        <translation>choisit</translation>
    </message>
    <message>
        <source>drag to another track</source>
        <translation>glisser vers une autre piste</translation>
    </message>
    <message>
        <source>links</source>
        <translation>relie</translation>
    </message>
    <message>
        <source>double-click</source>
        <translation>double-clic</translation>
    </message>
    <message>
        <source>goes there</source>
        <translation>y va</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>row height</source>
        <translation>hauteur des rangs</translation>
    </message>
    <message>
        <source>frame and particle</source>
        <translation>image et particule</translation>
    </message>
    <message>
        <source>double-click a curve</source>
        <translation>double-clic sur une courbe</translation>
    </message>
    <message>
        <source>shows it in the movie</source>
        <translation>la montre dans le film</translation>
    </message>
    <message>
        <source>double-click beside</source>
        <translation>double-clic à côté</translation>
    </message>
    <message>
        <source>shows all</source>
        <translation>montre tout</translation>
    </message>
    <message>
        <source>play</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>any command</source>
        <translation>toute commande</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>toutes les touches</translation>
    </message>
    <message>
        <source>Movie view</source>
        <translation>Vue du film</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>Schéma des pistes</translation>
    </message>
    <message>
        <source>A held</source>
        <translation>A maintenu</translation>
    </message>
    <message>
        <source>Paint a particle; tapped: add one of the brush&apos;s size</source>
        <translation>Peindre une particule&#x202f;; touche brève&#xa0;: en ajouter une de la taille du pinceau</translation>
    </message>
    <message>
        <source>D held</source>
        <translation>D maintenu</translation>
    </message>
    <message>
        <source>Erase; tapped: remove the particle from this frame</source>
        <translation>Gommer&#x202f;; touche brève&#xa0;: retirer la particule de cette image</translation>
    </message>
    <message>
        <source>S held</source>
        <translation>S maintenu</translation>
    </message>
    <message>
        <source>Split by a line; tapped: cut the track before this frame</source>
        <translation>Diviser par une ligne&#x202f;; touche brève&#xa0;: couper la piste avant cette image</translation>
    </message>
    <message>
        <source>Split by a line in this and all later frames</source>
        <translation>Diviser par une ligne dans cette image et toutes les suivantes</translation>
    </message>
    <message>
        <source>Link the particle to the one under the pointer when L is let go, frames later</source>
        <translation>Lier la particule à celle sous le pointeur quand L est relâché, des images plus loin</translation>
    </message>
    <message>
        <source>Q, E</source>
        <translation>Q, E</translation>
    </message>
    <message>
        <source>Brush smaller, larger</source>
        <translation>Pinceau plus petit, plus grand</translation>
    </message>
    <message>
        <source>H held</source>
        <translation>H maintenu</translation>
    </message>
    <message>
        <source>Hide everything drawn over the picture</source>
        <translation>Masquer tout ce qui est dessiné sur l’image</translation>
    </message>
    <message>
        <source>B held</source>
        <translation>B maintenu</translation>
    </message>
    <message>
        <source>Show the outlines as they were before a changed parameter</source>
        <translation>Montrer les contours d’avant la modification d’un paramètre</translation>
    </message>
    <message>
        <source>Space held</source>
        <translation>Espace maintenu</translation>
    </message>
    <message>
        <source>Drag moves the picture; tapped: play or pause</source>
        <translation>Glisser déplace l’image&#x202f;; touche brève&#xa0;: lecture ou pause</translation>
    </message>
    <message>
        <source>Click, Shift+click</source>
        <translation>Clic, Maj+clic</translation>
    </message>
    <message>
        <source>Pick a particle, pick one more</source>
        <translation>Choisir une particule, une de plus</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Pick all in a box</source>
        <translation>Tout choisir dans un cadre</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation>Molette, Maj+molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer, go through the frames</source>
        <translation>Zoomer au pointeur, parcourir les images</translation>
    </message>
    <message>
        <source>Mouse buttons 4, 5</source>
        <translation>Boutons 4 et 5 de la souris</translation>
    </message>
    <message>
        <source>What was picked before, and after</source>
        <translation>Ce qui était choisi avant, et après</translation>
    </message>
    <message>
        <source>Click, drag</source>
        <translation>Clic, glisser</translation>
    </message>
    <message>
        <source>Go through the movie</source>
        <translation>Parcourir le film</translation>
    </message>
    <message>
        <source>Drag a border</source>
        <translation>Glisser une limite</translation>
    </message>
    <message>
        <source>Move the border of a phase</source>
        <translation>Déplacer la limite d’une phase</translation>
    </message>
    <message>
        <source>Double-click a phase</source>
        <translation>Double-clic sur une phase</translation>
    </message>
    <message>
        <source>Rename it</source>
        <translation>La renommer</translation>
    </message>
    <message>
        <source>Pick a track, pick one more</source>
        <translation>Choisir une piste, une de plus</translation>
    </message>
    <message>
        <source>Double-click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Go to that frame and particle</source>
        <translation>Aller à cette image et à cette particule</translation>
    </message>
    <message>
        <source>Drag to another track</source>
        <translation>Glisser vers une autre piste</translation>
    </message>
    <message>
        <source>Link the earlier to the later</source>
        <translation>Lier la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Wheel, Ctrl+wheel</source>
        <translation>Molette, Ctrl+molette</translation>
    </message>
    <message>
        <source>Scroll, change the height of rows</source>
        <translation>Défiler, changer la hauteur des rangs</translation>
    </message>
    <message>
        <source>Pick the curve and go to its time, pick one more</source>
        <translation>Choisir la courbe et aller à son temps, une de plus</translation>
    </message>
    <message>
        <source>Double-click a curve</source>
        <translation>Double-clic sur une courbe</translation>
    </message>
    <message>
        <source>Show the particle in the movie</source>
        <translation>Montrer la particule dans le film</translation>
    </message>
    <message>
        <source>Drag, wheel, double-click</source>
        <translation>Glisser, molette, double-clic</translation>
    </message>
    <message>
        <source>Zoom into a box, at the pointer, show all</source>
        <translation>Zoomer dans un cadre, au pointeur, tout montrer</translation>
    </message>
    <message>
        <source>whole track</source>
        <translation>piste entière</translation>
    </message>
    <message>
        <source>%1 whole tracks</source>
        <translation>%1 pistes entières</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>remplir à nouveau</translation>
    </message>
    <message>
        <source>1 panel</source>
        <translation>1 panneau</translation>
    </message>
    <message>
        <source>← → ↑ ↓</source>
        <translation>← → ↑ ↓</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacer</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <translation>Maj+flèche</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>Ctrl+arrow</source>
        <translation>Ctrl+flèche</translation>
    </message>
    <message>
        <source>change places</source>
        <translation>échanger</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>take off the page</source>
        <translation>retirer de la page</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>next panel</source>
        <translation>panneau suivant</translation>
    </message>
    <message>
        <source>picks nothing</source>
        <translation>ne choisit rien</translation>
    </message>
    <message>
        <source>picks a panel</source>
        <translation>choisit un panneau</translation>
    </message>
    <message>
        <source>moves a panel</source>
        <translation>déplace un panneau</translation>
    </message>
    <message>
        <source>drag an edge</source>
        <translation>glisser un bord</translation>
    </message>
    <message>
        <source>sizes it</source>
        <translation>change sa taille</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Page of a figure</source>
        <translation>Page d’une figure</translation>
    </message>
    <message>
        <source>Pick the next panel</source>
        <translation>Choisir le panneau suivant</translation>
    </message>
    <message>
        <source>Arrows, drag</source>
        <translation>Flèches, glisser</translation>
    </message>
    <message>
        <source>Move the picked panel</source>
        <translation>Déplacer le panneau choisi</translation>
    </message>
    <message>
        <source>Shift+arrows, drag an edge</source>
        <translation>Maj+flèches, glisser un bord</translation>
    </message>
    <message>
        <source>Change the size of the picked panel</source>
        <translation>Changer la taille du panneau choisi</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Let the picked panel change places with its neighbour</source>
        <translation>Échanger le panneau choisi avec son voisin</translation>
    </message>
    <message>
        <source>Take the picked panel off the page</source>
        <translation>Retirer de la page le panneau choisi</translation>
    </message>
    <message>
        <source>Give up a drag; pick no panel</source>
        <translation>Abandonner un glissement ; ne choisir aucun panneau</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>goes through the samples</source>
        <translation>parcourt les échantillons</translation>
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
        <translation>Peindre la particule</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Gommer</translation>
    </message>
    <message>
        <source>Split particle</source>
        <translation>Diviser la particule</translation>
    </message>
    <message>
        <source>Add particle</source>
        <translation>Ajouter une particule</translation>
    </message>
    <message>
        <source>Remove particle</source>
        <translation>Retirer la particule</translation>
    </message>
    <message>
        <source>Put the pointer on the particle whose track is to be cut.</source>
        <translation>Placez le pointeur sur la particule dont la piste doit être coupée.</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>La piste commence dans cette image&#xa0;: il n’y a rien à couper avant.</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>Couper la piste</translation>
    </message>
    <message>
        <source>Pick the two particles of this frame that are one.</source>
        <translation>Choisissez les deux particules de cette image qui n’en font qu’une.</translation>
    </message>
    <message>
        <source>Merge outlines</source>
        <translation>Fusionner les contours</translation>
    </message>
    <message>
        <source>The line does not cut a particle in two.</source>
        <translation>La ligne ne coupe aucune particule en deux.</translation>
    </message>
    <message>
        <source>Split particle from here on</source>
        <translation>Diviser la particule à partir d’ici</translation>
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
        <translation>%1, contenu %2</translation>
    </message>
    <message>
        <source>%1, pixel size from: %2</source>
        <translation>%1, taille du pixel d’après : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>aucun : interpolé sur une lacune</translation>
    </message>
    <message>
        <source>as the program found it</source>
        <translation>tel que le programme l’a trouvé</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>the first of its track</source>
        <translation>le premier de sa piste</translation>
    </message>
    <message>
        <source>from frame %1, suspicion %2</source>
        <translation>depuis l’image %1, doute %2</translation>
    </message>
    <message>
        <source>no mean, no fit</source>
        <translation>ni moyennes ni ajustement</translation>
    </message>
    <message>
        <source>the means of Group-A</source>
        <translation>les moyennes du groupe A</translation>
    </message>
    <message>
        <source>the means of Group-A and the fit %1</source>
        <translation>les moyennes du groupe A et l’ajustement %1</translation>
    </message>
    <message>
        <source>the means of Group-A; the fit %1 is older</source>
        <translation>les moyennes du groupe A ; l’ajustement %1 est plus ancien</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>x %1 px, y %2 px</source>
        <translation>x %1 px, y %2 px</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Went into</source>
        <translation>Entre dans</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
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
        <translation>Trajectoires</translation>
    </message>
    <message>
        <source>Mean size</source>
        <translation>Taille moyenne</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Variance</translation>
    </message>
    <message>
        <source>Relative variance</source>
        <translation>Variance relative</translation>
    </message>
    <message>
        <source>Chemical potential in a particle</source>
        <translation>Potentiel d’une particule</translation>
    </message>
    <message>
        <source>Growth rate and size distribution</source>
        <translation>Croissance et tailles</translation>
    </message>
    <message>
        <source>Chemical potential in solution</source>
        <translation>Potentiel en solution</translation>
    </message>
    <message>
        <source>What moves μ*</source>
        <translation>Ce qui déplace μ*</translation>
    </message>
    <message>
        <source>What moves n*</source>
        <translation>Ce qui déplace n*</translation>
    </message>
    <message>
        <source>What moves the phase borders</source>
        <translation>Ce qui déplace les limites</translation>
    </message>
    <message>
        <source>Coalescence rate</source>
        <translation>Taux de coalescence</translation>
    </message>
    <message>
        <source>Coalescence times</source>
        <translation>Temps de coalescence</translation>
    </message>
    <message>
        <source>Sizes at contact</source>
        <translation>Tailles au contact</translation>
    </message>
    <message>
        <source>Sum of the radii</source>
        <translation>Somme des rayons</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>Diffusion relative</translation>
    </message>
    <message>
        <source>Propensity of coalescence</source>
        <translation>Propension à la coalescence</translation>
    </message>
    <message>
        <source>Free energy</source>
        <translation>Énergie libre</translation>
    </message>
    <message>
        <source>Chemical potential from growth</source>
        <translation>Potentiel chimique d’après la croissance</translation>
    </message>
    <message>
        <source>Shape index</source>
        <translation>Indice de forme</translation>
    </message>
    <message>
        <source>Sizes in the samples</source>
        <translation>Tailles par échantillon</translation>
    </message>
    <message>
        <source>Sizes of the sample</source>
        <translation>Tailles de l’échantillon</translation>
    </message>
</context>
<context>
    <name>ParamsForm</name>
    <message>
        <source>counts</source>
        <translation>coups</translation>
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
        <translation>images</translation>
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
        <translation>Particules claires</translation>
    </message>
    <message>
        <source>For dark-field movies, where particles are the brighter side.</source>
        <translation>Pour les films en champ sombre, où les particules sont plus claires que le fond.</translation>
    </message>
    <message>
        <source>Camera offset</source>
        <translation>Décalage de la caméra</translation>
    </message>
    <message>
        <source>What a pixel reads without beam; 0 finds it from the noise.</source>
        <translation>Valeur d’un pixel sans faisceau&#x202f;; avec 0, elle est tirée du bruit.</translation>
    </message>
    <message>
        <source>Smallest signal to noise</source>
        <translation>Rapport signal/bruit minimal</translation>
    </message>
    <message>
        <source>Lower finds fainter particles and more false ones.</source>
        <translation>Plus bas, on trouve des particules plus faibles et davantage de fausses.</translation>
    </message>
    <message>
        <source>Largest radius</source>
        <translation>Rayon maximal</translation>
    </message>
    <message>
        <source>Raise it when big particles are broken up.</source>
        <translation>À augmenter si de grosses particules sont morcelées.</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Flou gaussien</translation>
    </message>
    <message>
        <source>Standard deviation of the first smoothing.</source>
        <translation>Écart-type du premier lissage.</translation>
    </message>
    <message>
        <source>Wiener window</source>
        <translation>Fenêtre de Wiener</translation>
    </message>
    <message>
        <source>Side of the square whose noise is judged.</source>
        <translation>Côté du carré dont on estime le bruit.</translation>
    </message>
    <message>
        <source>Threshold window</source>
        <translation>Fenêtre de seuillage</translation>
    </message>
    <message>
        <source>Side of the square that a pixel is compared with.</source>
        <translation>Côté du carré auquel un pixel est comparé.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>How much darker than its surroundings a particle is.</source>
        <translation>De combien une particule est plus sombre que son voisinage.</translation>
    </message>
    <message>
        <source>Smallest area</source>
        <translation>Aire minimale</translation>
    </message>
    <message>
        <source>Smaller things are dropped.</source>
        <translation>Ce qui est plus petit est écarté.</translation>
    </message>
    <message>
        <source>Neck depth</source>
        <translation>Profondeur du col</translation>
    </message>
    <message>
        <source>Touching particles are cut where the neck is deeper.</source>
        <translation>Les particules en contact sont séparées là où le col est plus profond.</translation>
    </message>
    <message>
        <source>Largest step</source>
        <translation>Déplacement maximal</translation>
    </message>
    <message>
        <source>Automatic when empty.</source>
        <translation>Automatique si vide.</translation>
    </message>
    <message>
        <source>Close gaps up to</source>
        <translation>Combler les lacunes jusqu’à</translation>
    </message>
    <message>
        <source>Missed frames that are bridged by interpolation.</source>
        <translation>Images manquées, comblées par interpolation.</translation>
    </message>
    <message>
        <source>Monomer radius σₛ</source>
        <translation>Rayon du monomère σₛ</translation>
    </message>
    <message>
        <source>Radius of the volume of one monomer; a property of the material.</source>
        <translation>Rayon du volume d’un monomère&#x202f;; propriété du matériau.</translation>
    </message>
    <message>
        <source>Shape index δ</source>
        <translation>Indice de forme δ</translation>
    </message>
    <message>
        <source>Relates volume, faces and edges of a particle; held fixed in the fit.</source>
        <translation>Relie volume, faces et arêtes d’une particule&#x202f;; fixe dans l’ajustement.</translation>
    </message>
    <message>
        <source>Knot spacing</source>
        <translation>Espacement des nœuds</translation>
    </message>
    <message>
        <source>Shorter lets the solution change faster and costs certainty.</source>
        <translation>Plus court, la solution peut varier plus vite, au prix de la certitude.</translation>
    </message>
    <message>
        <source>Most iterations</source>
        <translation>Itérations maximales</translation>
    </message>
    <message>
        <source>The fit ends here when it has not converged before.</source>
        <translation>L’ajustement s’arrête là s’il n’a pas convergé avant.</translation>
    </message>
    <message>
        <source>Local Laplacian filter</source>
        <translation>Filtre laplacien local</translation>
    </message>
    <message>
        <source>Smooths faint detail and keeps edges; faint particles are lost with it.</source>
        <translation>Lisse les détails faibles et garde les bords&#x202f;; les particules faibles disparaissent avec eux.</translation>
    </message>
    <message>
        <source>Edge contrast</source>
        <translation>Contraste des bords</translation>
    </message>
    <message>
        <source>Smaller differences are detail; 1 is the movie&apos;s whole range.</source>
        <translation>Les différences plus petites sont du détail&#x202f;; 1 est toute l’étendue du film.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Above 1 detail is smoothed, below 1 it is amplified.</source>
        <translation>Au-dessus de 1 le détail est lissé, en dessous il est amplifié.</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bords</translation>
    </message>
    <message>
        <source>Below 1 edges are compressed, above 1 expanded.</source>
        <translation>En dessous de 1 les bords sont comprimés, au-dessus étendus.</translation>
    </message>
    <message>
        <source>nm²/s</source>
        <translation>nm²/s</translation>
    </message>
    <message>
        <source>Diffusion at the start</source>
        <translation>Diffusion au départ</translation>
    </message>
    <message>
        <source>Relative diffusion of pairs, falling as 1/σ; from their paths when empty.</source>
        <translation>Diffusion relative des paires, décroissant en 1/σ ; tirée de leurs parcours si vide.</translation>
    </message>
    <message>
        <source>Outliers beyond</source>
        <translation>Aberrants au-delà de</translation>
    </message>
    <message>
        <source>sd</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Sizes that stand out more from the course of their own particle do not count; 0 counts all.</source>
        <translation>Les tailles qui s’écartent davantage de l’évolution de leur propre particule ne comptent pas ; 0 les compte toutes.</translation>
    </message>
</context>
<context>
    <name>PhaseOperations</name>
    <message>
        <source>Phases need the frame interval: enter it in the Movie workspace first.</source>
        <translation>Les phases demandent l’intervalle entre images&#xa0;: saisissez-le d’abord dans l’espace Film.</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a frame between two borders.</source>
        <translation>Il n’y a pas de place pour une phase ici&#xa0;: allez à une image entre deux limites.</translation>
    </message>
    <message>
        <source>Add phase %1</source>
        <translation>Ajouter la phase %1</translation>
    </message>
    <message>
        <source>No phase begins before this frame.</source>
        <translation>Aucune phase ne commence avant cette image.</translation>
    </message>
    <message>
        <source>End phase</source>
        <translation>Terminer la phase</translation>
    </message>
    <message>
        <source>Move border of phase %1</source>
        <translation>Déplacer la limite de la phase %1</translation>
    </message>
    <message>
        <source>Rename phase to %1</source>
        <translation>Renommer la phase en %1</translation>
    </message>
    <message>
        <source>Phases are proposed from the growth of the mean size: it is not known yet.</source>
        <translation>Les phases sont proposées d’après la croissance de la taille moyenne&#xa0;: elle n’est pas encore connue.</translation>
    </message>
    <message>
        <source>Propose phases</source>
        <translation>Proposer des phases</translation>
    </message>
    <message>
        <source>There is no room for a phase here: go to a sample between two borders.</source>
        <translation>Il n’y a pas de place pour une phase ici&#xa0;: allez à un échantillon entre deux limites.</translation>
    </message>
    <message>
        <source>No phase begins before this sample.</source>
        <translation>Aucune phase ne commence avant cet échantillon.</translation>
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
        <translation> · gris %1</translation>
    </message>
    <message>
        <source> · track %1</source>
        <translation> · piste %1</translation>
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
        <translation>Toute longueur repose sur la taille du pixel. Vérifiez d’où elle a été lue et confirmez-la une fois.</translation>
    </message>
    <message>
        <source>Space plays, the arrows step, the wheel zooms at the pointer. The particles are found and followed in the background.</source>
        <translation>Espace lance la lecture, les flèches avancent image par image, la molette zoome sous le pointeur. Les particules sont trouvées et suivies en arrière-plan.</translation>
    </message>
    <message>
        <source>Every outline should sit on the edge of its particle. If not, change a setting, or have settings proposed by the movie itself.</source>
        <translation>Chaque contour doit suivre le bord de sa particule. Sinon, modifiez un réglage ou laissez le film lui-même en proposer.</translation>
    </message>
    <message>
        <source>Blue particles grew by monomers alone, orange ones have coalesced. One that is clicked is picked in every view.</source>
        <translation>Les particules bleues n’ont grandi que par monomères, les orange ont coalescé. Une particule cliquée est choisie dans toutes les vues.</translation>
    </message>
    <message>
        <source>N goes to what the program is least sure of: Return accepts, Backspace rejects. What a key would do stands in the line at the foot.</source>
        <translation>N mène à ce dont le programme est le moins sûr : Entrée accepte, Retour arrière rejette. L’effet des touches est indiqué sur la ligne du bas.</translation>
    </message>
    <message>
        <source>Name the phases of growth, or have them proposed. They stand behind every plot over time.</source>
        <translation>Nommez les phases de la croissance ou faites-les proposer. Elles apparaissent derrière tous les graphiques temporels.</translation>
    </message>
    <message>
        <source>The fit runs while you go on. Each constant ends with its interval, or with the sentence that these data do not determine it.</source>
        <translation>L’ajustement tourne pendant que vous continuez. Chaque constante reçoit son intervalle, ou la mention que ces données ne la déterminent pas.</translation>
    </message>
    <message>
        <source>Choose a figure and a journal, and export it with its numbers. Ctrl+S keeps everything in one file.</source>
        <translation>Choisissez une figure et une revue, puis exportez-la avec ses chiffres. Ctrl+S conserve tout dans un seul fichier.</translation>
    </message>
</context>
<context>
    <name>TrackOperations</name>
    <message>
        <source>Pick two particles first: click one, then the other with Shift held.</source>
        <translation>Choisissez d’abord deux particules&#xa0;: cliquez sur l’une, puis sur l’autre avec Maj enfoncée.</translation>
    </message>
    <message>
        <source>The track begins in this frame: there is nothing before it to cut off.</source>
        <translation>La piste commence dans cette image&#xa0;: il n’y a rien à couper avant.</translation>
    </message>
    <message>
        <source>Cut track</source>
        <translation>Couper la piste</translation>
    </message>
    <message>
        <source>Both particles are seen in frame %1: cut one of the tracks first, or mark a coalescence.</source>
        <translation>Les deux particules sont visibles dans l’image %1&#xa0;: coupez d’abord l’une des pistes, ou marquez une coalescence.</translation>
    </message>
    <message>
        <source>Join tracks</source>
        <translation>Raccorder les pistes</translation>
    </message>
    <message>
        <source>Pick two particles that are both seen in this frame first.</source>
        <translation>Choisissez d’abord deux particules toutes deux visibles dans cette image.</translation>
    </message>
    <message>
        <source>Both tracks begin in this frame: there is nothing to swap.</source>
        <translation>Les deux pistes commencent dans cette image&#xa0;: il n’y a rien à échanger.</translation>
    </message>
    <message>
        <source>Swap tracks</source>
        <translation>Échanger les pistes</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>La particule n’a pas été mesurée dans cette image&#xa0;: sa position est interpolée.</translation>
    </message>
    <message>
        <source>Delete from this frame</source>
        <translation>Supprimer de cette image</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>Exclude sizes</source>
        <translation>Exclure les tailles</translation>
    </message>
    <message>
        <source>The product must begin after both parents have ended.</source>
        <translation>Le produit doit commencer après la fin des deux parents.</translation>
    </message>
    <message>
        <source>Mark coalescence</source>
        <translation>Marquer la coalescence</translation>
    </message>
    <message>
        <source>Pick the two particles that merge, or both and their product.</source>
        <translation>Choisissez les deux particules qui fusionnent, ou les deux et leur produit.</translation>
    </message>
    <message>
        <source>One of the two must end while the other is still seen.</source>
        <translation>L’une des deux doit finir pendant que l’autre est encore visible.</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>Rejeter la coalescence</translation>
    </message>
    <message>
        <source>Point at a particle that is seen in this frame, or pick one first.</source>
        <translation>Pointez une particule visible dans cette image, ou choisissez-en une d’abord.</translation>
    </message>
    <message>
        <source>A link leads from one frame to a later one: keep L pressed, go to another frame and let go over the particle there.</source>
        <translation>Un lien va d’une image à une image ultérieure&#xa0;: gardez L enfoncé, allez à une autre image et relâchez sur la particule.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Go to the frame in which the particle picked last continues the other one.</source>
        <translation>Allez à l’image où la particule choisie en dernier prolonge l’autre.</translation>
    </message>
    <message>
        <source>No link leads into this frame: the track begins here.</source>
        <translation>Aucun lien ne mène à cette image&#xa0;: la piste commence ici.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>There is nothing to interpolate: the particle needs a frame before and one after this, and a measurement in it.</source>
        <translation>Il n’y a rien à interpoler&#xa0;: la particule doit avoir une image avant et une après celle-ci, et une mesure dans celle-ci.</translation>
    </message>
    <message>
        <source>Interpolate</source>
        <translation>Interpoler</translation>
    </message>
    <message>
        <source>Point at a particle that takes part in a coalescence, or pick one first.</source>
        <translation>Pointez une particule qui participe à une coalescence, ou choisissez-en une d’abord.</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Supprimer la piste</translation>
    </message>
    <message>
        <source>Point at a particle of this sample, or pick one first.</source>
        <translation>Pointez une particule de cet échantillon, ou choisissez-en une d’abord.</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>Supprimer de cet échantillon</translation>
    </message>
</context>
<context>
    <name>TrackText</name>
    <message>
        <source>Group-A</source>
        <translation>Groupe A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>Groupe B</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclue</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Inclassée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>%1 %2 %3 (1 sd)</source>
        <translation>%1 %2 %3 (1 écart-type)</translation>
    </message>
</context>
<context>
    <name>TryCorrect</name>
    <message>
        <source>Particles can be corrected once they are followed: start the analysis first.</source>
        <translation>Les particules peuvent être corrigées une fois suivies&#xa0;: lancez d’abord l’analyse.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Workbench for nanoparticle growth movies.</source>
        <translation>Atelier d’analyse de films de croissance de nanoparticules.</translation>
    </message>
    <message>
        <source>A movie, a folder of frames or a project.</source>
        <translation>Un film, un dossier d’images ou un projet.</translation>
    </message>
    <message>
        <source>Open the bundled demo movie.</source>
        <translation>Ouvrir le film d’exemple fourni.</translation>
    </message>
</context>
<context>
    <name>ostwald::AdviceCard</name>
    <message>
        <source>Use these</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reads eight frames of the movie and proposes polarity, signal to noise and largest radius</source>
        <translation>Lit huit images du film et propose polarité, rapport signal/bruit et rayon maximal</translation>
    </message>
    <message>
        <source>One step that can be undone; the history keeps what spoke for it</source>
        <translation>Une seule étape, annulable ; l’historique garde ce qui la justifie</translation>
    </message>
    <message>
        <source>Use proposed settings: signal to noise %1 (%L2 particles, %3 false ones, in %4 frames)</source>
        <translation>Appliquer les réglages proposés : rapport signal/bruit %1 (%L2 particules, %3 fausses, sur %4 images)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Propose settings</source>
        <translation>Proposer des réglages</translation>
    </message>
    <message>
        <source>Looking at the movie: %1 %</source>
        <translation>Examen du film : %1 %</translation>
    </message>
    <message>
        <source>• Particles are brighter than the liquid: what is brighter stands out by %L1, what is darker by %L2.</source>
        <translation>• Les particules sont plus claires que le liquide : ce qui est plus clair ressort de %L1, ce qui est plus sombre de %L2.</translation>
    </message>
    <message>
        <source>• Particles are darker than the liquid: what is darker stands out by %L1, what is brighter by %L2.</source>
        <translation>• Les particules sont plus sombres que le liquide : ce qui est plus sombre ressort de %L1, ce qui est plus clair de %L2.</translation>
    </message>
    <message>
        <source>• Signal to noise %1: %L2 particles in %3 frames, about %4 of them false, as many as the noise makes the other way round.</source>
        <translation>• Rapport signal/bruit %1 : %L2 particules sur %3 images, dont environ %4 fausses, autant que le bruit en produit en sens inverse.</translation>
    </message>
    <message>
        <source>• With %1 there were %L2 and %3.</source>
        <translation>• Avec %1, il y en avait %L2 et %3.</translation>
    </message>
    <message>
        <source>• Radii: half of them below %1 px, one in a hundred above %2 px; searched up to %3 px.</source>
        <translation>• Rayons : la moitié sous %1 px, un sur cent au-dessus de %2 px ; recherche jusqu’à %3 px.</translation>
    </message>
    <message>
        <source>• A threshold a fifth lower or higher changes their number by up to %1 % and the median radius by %2 %.</source>
        <translation>• Un seuil d’un cinquième plus bas ou plus haut change leur nombre d’au plus %1 % et le rayon médian de %2 %.</translation>
    </message>
    <message>
        <source>• So results hang on this setting: look at faint particles in a few frames.</source>
        <translation>• Les résultats dépendent donc de ce réglage : examinez les particules faibles sur quelques images.</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingModel</name>
    <message>
        <source>sample %1</source>
        <translation>échantillon %1</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>Change ageing time to %1</source>
        <translation>Changer le temps de vieillissement en %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>Temps de vieillissement</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
</context>
<context>
    <name>ostwald::AgeingPanel</name>
    <message>
        <source>Set for the selected</source>
        <translation>Fixer pour la sélection</translation>
    </message>
    <message>
        <source>From the file names</source>
        <translation>D’après les noms de fichiers</translation>
    </message>
    <message>
        <source>These are stills of samples</source>
        <translation>Ce sont des clichés d’échantillons</translation>
    </message>
    <message>
        <source>This is a movie</source>
        <translation>C’est un film</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>Temps de vieillissement</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>Temps de vieillissement</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Takes the time that each name tells, such as 30min or 2h</source>
        <translation>Prend le temps qu’indique chaque nom, par exemple 30min ou 2h</translation>
    </message>
    <message>
        <source>Take the ageing times from the file names</source>
        <translation>Prendre les temps de vieillissement dans les noms de fichiers</translation>
    </message>
    <message>
        <source>Ex situ: samples were taken at different times, and no particle is seen twice. Nothing is followed; the sizes of each sample are compared and fitted.</source>
        <translation>Ex situ : les échantillons ont été prélevés à des temps différents et aucune particule n’est vue deux fois. Rien n’est suivi ; les tailles de chaque échantillon sont comparées et ajustées.</translation>
    </message>
    <message>
        <source>Frames follow each other in time, and particles are followed</source>
        <translation>Les images se suivent dans le temps et les particules sont suivies</translation>
    </message>
    <message>
        <source>Take the pictures as a movie</source>
        <translation>Prendre les clichés comme un film</translation>
    </message>
    <message>
        <source>Take the pictures as stills of samples</source>
        <translation>Prendre les clichés comme ceux d’échantillons</translation>
    </message>
    <message>
        <source>“%1” is no time: type 90 s, 30 min or 2 h.</source>
        <translation>« %1 » n’est pas un temps : saisissez 90 s, 30 min ou 2 h.</translation>
    </message>
    <message>
        <source>Frames of a movie follow each other in time.</source>
        <translation>Les images d’un film se suivent dans le temps.</translation>
    </message>
    <message>
        <source>All stills have one ageing time, so they count as one sample: select those of another one and type its time.</source>
        <translation>Tous les clichés ont le même temps de vieillissement et comptent comme un échantillon : sélectionnez ceux d’un autre et saisissez son temps.</translation>
    </message>
    <message>
        <source>%1 samples; stills of one time are one sample.</source>
        <translation>%1 échantillons ; les clichés d’un même temps sont un échantillon.</translation>
    </message>
    <message>
        <source>Samples of one time count as one.</source>
        <translation>Les échantillons d’un même temps comptent pour un seul.</translation>
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
        <translation>inconnu</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>jusqu’à la fin</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Taille du pixel</translation>
    </message>
    <message>
        <source>Side of one square pixel on the specimen.</source>
        <translation>Côté d’un pixel carré sur l’échantillon.</translation>
    </message>
    <message>
        <source>Frame interval</source>
        <translation>Intervalle entre images</translation>
    </message>
    <message>
        <source>Time from one frame to the next.</source>
        <translation>Temps d’une image à la suivante.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Frames before it are left out. Frames count from 0.</source>
        <translation>Les images précédentes sont ignorées. Les images sont comptées à partir de 0.</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Frames after it are left out.</source>
        <translation>Les images suivantes sont ignorées.</translation>
    </message>
    <message>
        <source>Change pixel size</source>
        <translation>Modifier la taille du pixel</translation>
    </message>
    <message>
        <source>Change frame interval</source>
        <translation>Modifier l’intervalle entre images</translation>
    </message>
    <message>
        <source>Change first frame</source>
        <translation>Modifier la première image</translation>
    </message>
    <message>
        <source>Change last frame</source>
        <translation>Modifier la dernière image</translation>
    </message>
    <message>
        <source>%1 · %2 frames · %3 × %4 px</source>
        <translation>%1 · %2 images · %3 × %4 px</translation>
    </message>
    <message>
        <source>Calibrate on the scale bar</source>
        <translation>Étalonner sur la barre d’échelle</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>slice</source>
        <translation>coupe</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>axe %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>e⁻/Å²s</source>
        <translation>e⁻/Å²s</translation>
    </message>
    <message>
        <source>Until then every length is in pixels.</source>
        <translation>D’ici là, toute longueur est en pixels.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Which of the file&apos;s datasets is the movie.</source>
        <translation>Lequel des jeux de données du fichier est le film.</translation>
    </message>
    <message>
        <source>Time is the axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>Along it lie the frames; of every other axis the first picture is shown.</source>
        <translation>Les images se suivent le long de lui&#x202f;; de tout autre axe, la première est montrée.</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>plus sombres</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus claires</translation>
    </message>
    <message>
        <source>Dose rate</source>
        <translation>Débit de dose</translation>
    </message>
    <message>
        <source>Electrons that hit a square ångström of the specimen each second.</source>
        <translation>Électrons reçus chaque seconde par ångström carré de l’échantillon.</translation>
    </message>
    <message>
        <source>Particles are</source>
        <translation>Les particules sont</translation>
    </message>
    <message>
        <source>Against the liquid: darker in bright field, brighter in dark field.</source>
        <translation>Par rapport au liquide&#xa0;: plus sombres en champ clair, plus claires en champ sombre.</translation>
    </message>
    <message>
        <source>Confirm pixel size</source>
        <translation>Confirmer la taille du pixel</translation>
    </message>
    <message>
        <source>Change dose rate</source>
        <translation>Modifier le débit de dose</translation>
    </message>
    <message>
        <source>Change polarity</source>
        <translation>Modifier la polarité</translation>
    </message>
    <message>
        <source>Read the movie in another way</source>
        <translation>Lire le film autrement</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>as the paper&apos;s chain takes them</source>
        <translation>comme la chaîne de l’article</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>assumed, bright field</source>
        <translation>supposé, champ clair</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceModel</name>
    <message>
        <source>Radius of the larger parent just before contact</source>
        <translation>Rayon du plus gros parent juste avant le contact</translation>
    </message>
    <message>
        <source>Radius of the smaller parent just before contact</source>
        <translation>Rayon du plus petit parent juste avant le contact</translation>
    </message>
    <message>
        <source>Radius of the product once it is round again</source>
        <translation>Rayon du produit une fois redevenu rond</translation>
    </message>
    <message>
        <source>Volume gained over the volume of the smaller parent; 1 = conserved</source>
        <translation>Volume gagné rapporté au volume du plus petit parent&#x202f;; 1 = conservé</translation>
    </message>
    <message>
        <source>How certain it is, 0 to 1</source>
        <translation>Degré de certitude, de 0 à 1</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <translation>Temps (s)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
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
        <translation>Volume</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescencePanel</name>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All from the data</source>
        <translation>Tout tirer des données</translation>
    </message>
    <message>
        <source>Instantaneous</source>
        <translation>Instantanée</translation>
    </message>
    <message>
        <source>What the pair equation needs: a quarter of the slope of the variance.</source>
        <translation>Ce que demande l’équation des paires : un quart de la pente de la variance.</translation>
    </message>
    <message>
        <source>Average to t</source>
        <translation>Moyenne jusqu’à t</translation>
    </message>
    <message>
        <source>As printed: the variance over 4t, too high where motion slows down.</source>
        <translation>Comme imprimé : la variance sur 4t, trop élevée là où le mouvement ralentit.</translation>
    </message>
    <message>
        <source>As 1/σ</source>
        <translation>En 1/σ</translation>
    </message>
    <message>
        <source>One number for all times, for few or noisy paths.</source>
        <translation>Un seul nombre pour tous les temps, pour des parcours rares ou bruités.</translation>
    </message>
    <message>
        <source>Zero gradient</source>
        <translation>Gradient nul</translation>
    </message>
    <message>
        <source>As printed: pairs that a growing particle sweeps up are lost.</source>
        <translation>Comme imprimé : les paires balayées par une particule qui croît sont perdues.</translation>
    </message>
    <message>
        <source>Impermeable</source>
        <translation>Imperméable</translation>
    </message>
    <message>
        <source>Growing particles push the others away.</source>
        <translation>Les particules qui croissent repoussent les autres.</translation>
    </message>
    <message>
        <source>Change relative diffusion</source>
        <translation>Modifier la diffusion relative</translation>
    </message>
    <message>
        <source>Change the condition at contact</source>
        <translation>Modifier la condition au contact</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fit the theory of coalescence to the times and sizes of the events</source>
        <translation>Ajuster la théorie de la coalescence aux temps et aux tailles des événements</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>Arrêter et garder les meilleures valeurs obtenues</translation>
    </message>
    <message>
        <source>Take start, bounds and priors of every unknown from the data again</source>
        <translation>Reprendre des données la valeur initiale, les bornes et l’a priori de chaque inconnue</translation>
    </message>
    <message>
        <source>Unknowns of coalescence</source>
        <translation>Inconnues de la coalescence</translation>
    </message>
    <message>
        <source>Relative diffusion</source>
        <translation>Diffusion relative</translation>
    </message>
    <message>
        <source>At contact</source>
        <translation>Au contact</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>Ce que les données disent ou non</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Take the unknowns from the data</source>
        <translation>Tirer les inconnues des données</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which unknowns are determined.</source>
        <translation>Rien encore : un ajustement dit quelles inconnues sont déterminées.</translation>
    </message>
</context>
<context>
    <name>ostwald::CoalescenceTable</name>
    <message>
        <source>Coalescences</source>
        <translation>Coalescences</translation>
    </message>
    <message>
        <source>1 coalescence</source>
        <translation>1 coalescence</translation>
    </message>
    <message>
        <source>%1 coalescences</source>
        <translation>%1 coalescences</translation>
    </message>
</context>
<context>
    <name>ostwald::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>ostwald::ConstantsModel</name>
    <message>
        <source>95 % interval %1 to %2, from the curvature of the likelihood</source>
        <translation>Intervalle à 95&#xa0;% de %1 à %2, d’après la courbure de la vraisemblance</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Fixer %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>Modifier la valeur initiale de %1</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>Modifier les bornes de %1</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Const.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajusté</translation>
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
        <translation>Fixe</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionModel</name>
    <message>
        <source>waits for tracks</source>
        <translation>attend les pistes</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>waits for particles</source>
        <translation>attend les particules</translation>
    </message>
</context>
<context>
    <name>ostwald::CorrectionPanel</name>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Removes this correction only; those after it stay.</source>
        <translation>Retire seulement cette correction&#x202f;; les suivantes restent.</translation>
    </message>
    <message>
        <source>Take a correction back</source>
        <translation>Retirer une correction</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the picture, the tracks or the tags is listed here.</source>
        <translation>Aucune correction. Ce que vous modifiez dans l’image, les pistes ou les marques apparaît ici.</translation>
    </message>
    <message>
        <source>1 correction</source>
        <translation>1 correction</translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <translation>%1 corrections</translation>
    </message>
    <message>
        <source>%1, all applied</source>
        <translation>%1, tout est appliqué</translation>
    </message>
    <message>
        <source>%1, of which %2 do not fit</source>
        <translation>%1, dont %2 sans objet</translation>
    </message>
    <message>
        <source>Only those that do not fit</source>
        <translation>Seulement celles qui ne conviennent pas</translation>
    </message>
    <message>
        <source>Move to the picked particle</source>
        <translation>Reporter sur la particule choisie</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of tracks.</source>
        <translation>Choisissez la particule visée, dans l’image ou dans le tableau des pistes.</translation>
    </message>
    <message>
        <source>Move a correction</source>
        <translation>Reporter une correction</translation>
    </message>
    <message>
        <source>%1 It stays in the list and is tried again at every new run, unless you move it or take it back.</source>
        <translation>%1 Elle reste dans la liste et sera réessayée à chaque nouveau calcul, sauf si vous la reportez ou la retirez.</translation>
    </message>
    <message>
        <source>No corrections yet. What you change in the samples, their particles or the tags is listed here.</source>
        <translation>Aucune correction. Ce que vous modifiez dans les échantillons, leurs particules ou les marques apparaît ici.</translation>
    </message>
    <message>
        <source>Pick the particle that is meant, in the picture or the table of particles.</source>
        <translation>Choisissez la particule visée, dans l’image ou dans le tableau des particules.</translation>
    </message>
</context>
<context>
    <name>ostwald::DisplayPanel</name>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>viridis</source>
        <translation>viridis</translation>
    </message>
    <message>
        <source>magma</source>
        <translation>magma</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>The same contrast for all frames</source>
        <translation>Même contraste pour toutes les images</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Otherwise each frame gets its own, and growth may be an effect of contrast.</source>
        <translation>Sinon chaque image a le sien, et la croissance peut être un effet de contraste.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Black and white from the grey values of all frames.</source>
        <translation>Noir et blanc d’après les niveaux de gris de toutes les images.</translation>
    </message>
    <message>
        <source>Dragging the right button in the picture changes both; B held shows what the particles are found in.</source>
        <translation>Glisser avec le bouton droit dans l’image change les deux ; B maintenu montre dans quoi les particules sont cherchées.</translation>
    </message>
</context>
<context>
    <name>ostwald::Dock</name>
    <message>
        <source>%1 is in a window of its own.</source>
        <translation>%1 est dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Put %1 into a window of its own, or back</source>
        <translation>Mettre %1 dans une fenêtre à part, ou l’en ramener</translation>
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
        <translation>Marquer des particules</translation>
    </message>
    <message>
        <source>Take the movie from another place</source>
        <translation>Prendre le film à un autre endroit</translation>
    </message>
</context>
<context>
    <name>ostwald::EstimatorComparison</name>
    <message>
        <source>Fit the same trajectories with the cost of the paper&apos;s authors, within their bounds</source>
        <translation>Ajuster les mêmes trajectoires avec le coût des auteurs de l’article, dans leurs bornes</translation>
    </message>
    <message>
        <source>Both estimators</source>
        <translation>Les deux estimateurs</translation>
    </message>
    <message>
        <source>Paper&apos;s cost, alike</source>
        <translation>Coût de l’article, voisins</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Searching: %1 %</source>
        <translation>Recherche&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Same data, two estimators: what differs comes from smoothing and bounds.</source>
        <translation>Mêmes données, deux estimateurs&#xa0;: l’écart vient du lissage et des bornes.</translation>
    </message>
    <message>
        <source>%1, at its bound</source>
        <translation>%1, à sa borne</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95 %</translation>
    </message>
</context>
<context>
    <name>ostwald::EvidenceDialog</name>
    <message>
        <source>Write…</source>
        <translation>Écrire…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>Exporter les preuves</translation>
    </message>
    <message>
        <source>A folder with the figures as PDF and SVG, their numbers, all tables, where every plotted point comes from, the methods paragraph, and provenance.json: movie and hash, parameters, corrections, fit.</source>
        <translation>Un dossier avec les figures en PDF et SVG, leurs valeurs, tous les tableaux, l’origine de chaque point tracé, le paragraphe des méthodes et provenance.json : film et empreinte, paramètres, corrections, ajustement.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Save the project first: the evidence is taken from its file.</source>
        <translation>Enregistrez d’abord le projet : les preuves sont tirées de son fichier.</translation>
    </message>
    <message>
        <source>Waits for the results that are being computed.</source>
        <translation>Attend les résultats en cours de calcul.</translation>
    </message>
    <message>
        <source>There are no tracks yet: start the analysis first.</source>
        <translation>Il n’y a pas encore de pistes : lancez d’abord l’analyse.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Write the evidence into a new folder in</source>
        <translation>Écrire les preuves dans un nouveau dossier de</translation>
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
        <translation>PDF, SVG et TIFF</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the figure, and its numbers as CSV beside it.</source>
        <translation>Écrit la figure et, à côté, ses nombres en CSV.</translation>
    </message>
    <message>
        <source>Copy plot</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copies the page as a picture and as a drawing.</source>
        <translation>Copie la page comme image et comme dessin.</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copies the numbers of every panel as CSV.</source>
        <translation>Copie les nombres de tous les panneaux en CSV.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Export the figure</source>
        <translation>Exporter la figure</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Stop (%1 %)</source>
        <translation>Arrêter (%1 %)</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureList</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Makes a figure of your own.</source>
        <translation>Crée une figure à vous.</translation>
    </message>
    <message>
        <source>Add to my figure</source>
        <translation>Ajouter à ma figure</translation>
    </message>
    <message>
        <source>Puts these panels on your figure, or on a new one.</source>
        <translation>Place ces panneaux sur votre figure, ou sur une nouvelle.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Makes a copy of this figure.</source>
        <translation>Crée une copie de cette figure.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes this figure; undo brings it back.</source>
        <translation>Supprime cette figure ; annuler la rétablit.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Empty figure</source>
        <translation>Figure vide</translation>
    </message>
    <message>
        <source>Frame, trajectories, mean size, supersaturation</source>
        <translation>Image, trajectoires, taille moyenne, sursaturation</translation>
    </message>
    <message>
        <source>My figures</source>
        <translation>Mes figures</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Frame, sizes, mean size, supersaturation</source>
        <translation>Image, tailles, taille moyenne, sursaturation</translation>
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
        <translation>Une légende pour tous les panneaux</translation>
    </message>
    <message>
        <source>%1, %L2 mm</source>
        <translation>%1, %L2 mm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height of a row</source>
        <translation>Hauteur de rang</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureView</name>
    <message>
        <source>Copy plot</source>
        <translation>Copier le graphique</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>ostwald::FigureWorkspace</name>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Checks before export</source>
        <translation>Vérifications avant l’export</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>My figure</source>
        <translation>Ma figure</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panneau</translation>
    </message>
    <message>
        <source>Change the page of a figure</source>
        <translation>Modifier la page d’une figure</translation>
    </message>
    <message>
        <source>This figure has no panels yet. Add a frame or a plot under Panels, or double-click a template or plot in the list of figures.</source>
        <translation>Cette figure n’a pas encore de panneaux. Ajoutez une image ou un graphique sous Panneaux, ou double-cliquez sur un modèle ou un graphique dans la liste des figures.</translation>
    </message>
</context>
<context>
    <name>ostwald::FilmStrip</name>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Frames spread over the movie. A click goes to the frame that is shown, a drag scrubs.</source>
        <translation>Images réparties sur le film. Un clic mène à l’image montrée, un glissement fait défiler.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>Image %1, t = %2</translation>
    </message>
</context>
<context>
    <name>ostwald::FilterBar</name>
    <message>
        <source>Filter tracks</source>
        <translation>Filtrer les pistes</translation>
    </message>
    <message>
        <source>Filter: id, A, B, unassigned…</source>
        <translation>Filtre&#xa0;: n°, A, B, inclassée…</translation>
    </message>
    <message>
        <source>Ids, A, B, unassigned, excluded, hand, or words of the reason. A comma means or, a space means and.</source>
        <translation>Numéros, A, B, inclassée, exclue, main, ou mots du motif. La virgule signifie ou, l’espace signifie et.</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nom du filtre</translation>
    </message>
    <message>
        <source>Return keeps the filter under this name, Escape does not.</source>
        <translation>Entrée garde le filtre sous ce nom, Échap non.</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Garder ce filtre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Filter particles</source>
        <translation>Filtrer les particules</translation>
    </message>
    <message>
        <source>Filter: id, A, excluded…</source>
        <translation>Filtre&#xa0;: n°, A, exclue…</translation>
    </message>
    <message>
        <source>Ids, A, unassigned, excluded, unsure, or hand for what was tagged by hand. A comma means or, a space means and.</source>
        <translation>Numéros, A, inclassée, exclue, incertaine, ou main pour ce qui a été marqué à la main. La virgule signifie ou, l’espace signifie et.</translation>
    </message>
</context>
<context>
    <name>ostwald::FitLog</name>
    <message>
        <source>Keep a fit</source>
        <translation>Garder un ajustement</translation>
    </message>
    <message>
        <source>Keep a fit no longer</source>
        <translation>Ne plus garder un ajustement</translation>
    </message>
    <message>
        <source>Take the settings of an earlier fit</source>
        <translation>Reprendre les réglages d’un ajustement antérieur</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPanel</name>
    <message>
        <source>± is half the 95 % interval</source>
        <translation>± est la moitié de l’intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fit the growth theory to the Group-A trajectories</source>
        <translation>Ajuster la théorie de croissance aux trajectoires du groupe A</translation>
    </message>
    <message>
        <source>Stop and keep the best values so far</source>
        <translation>Arrêter et garder les meilleures valeurs obtenues</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Constantes</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Matériau</translation>
    </message>
    <message>
        <source>Sets start values, bounds and the monomer radius to those published for it.</source>
        <translation>Met les valeurs initiales, les bornes et le rayon du monomère à celles publiées pour lui.</translation>
    </message>
    <message>
        <source>What the data can and cannot tell</source>
        <translation>Ce que les données disent ou non</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Change material to %1</source>
        <translation>Changer le matériau en %1</translation>
    </message>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Nothing yet: a fit tells which constants are determined.</source>
        <translation>Rien encore&#xa0;: un ajustement dit quelles constantes sont déterminées.</translation>
    </message>
    <message>
        <source>Beside the paper&apos;s own cost</source>
        <translation>À côté du coût de l’article</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>Ajustements comparés</translation>
    </message>
    <message>
        <source>Together with other projects</source>
        <translation>Avec d’autres projets</translation>
    </message>
    <message>
        <source>Fit the growth theory to the sizes in the samples</source>
        <translation>Ajuster la théorie de croissance aux tailles des échantillons</translation>
    </message>
</context>
<context>
    <name>ostwald::FitPartnersPanel</name>
    <message>
        <source>Fit together with another project…</source>
        <translation>Ajuster avec un autre projet…</translation>
    </message>
    <message>
        <source>Fit alone</source>
        <translation>Ajuster seul</translation>
    </message>
    <message>
        <source>Fit together with</source>
        <translation>Ajuster avec</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Projets Ostwald (*.ostwald)</translation>
    </message>
    <message>
        <source>This is the open project itself.</source>
        <translation>C’est le projet ouvert lui-même.</translation>
    </message>
    <message>
        <source>Fit together with %1</source>
        <translation>Ajuster avec %1</translation>
    </message>
    <message>
        <source>Reading the other project…</source>
        <translation>Lecture de l’autre projet…</translation>
    </message>
    <message>
        <source>The constants are those of this movie alone.</source>
        <translation>Les constantes sont celles de ce film seul.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The five constants are those of one material: another movie or ex-situ study of it makes them more certain. The other project is only read.</source>
        <translation>Les cinq constantes sont celles d&apos;un matériau : un autre film ou une étude ex situ de celui-ci les rend plus certaines. L&apos;autre projet est seulement lu.</translation>
    </message>
    <message>
        <source>From this project&apos;s sizes only</source>
        <translation>À partir des tailles de ce projet seulement</translation>
    </message>
    <message>
        <source>Fit this project alone</source>
        <translation>Ajuster ce projet seul</translation>
    </message>
    <message>
        <source>The constants are those of this study alone.</source>
        <translation>Les constantes sont celles de cette étude seule.</translation>
    </message>
    <message>
        <source>The constants are shared with %1. Supply, shape and everything else are each project&apos;s own.</source>
        <translation>Les constantes sont partagées avec %1. L&apos;apport, la forme et tout le reste sont propres à chaque projet.</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsModel</name>
    <message>
        <source>Keep the fit of %1</source>
        <translation>Garder l’ajustement de %1</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>arrêté à %1</translation>
    </message>
    <message>
        <source>converged</source>
        <translation>convergé</translation>
    </message>
    <message>
        <source>not converged</source>
        <translation>non convergé</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>autres données</translation>
    </message>
    <message>
        <source>Keep this fit with the project</source>
        <translation>Garder cet ajustement avec le projet</translation>
    </message>
    <message>
        <source>%1 iterations, %2 trajectories</source>
        <translation>%1 itérations, %2 trajectoires</translation>
    </message>
    <message>
        <source>Held at %1</source>
        <translation>Maintenu à %1</translation>
    </message>
    <message>
        <source>From %1, between %2 and %3</source>
        <translation>À partir de %1, entre %2 et %3</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>χ² per degree</source>
        <translation>χ² par degré</translation>
    </message>
    <message>
        <source>Constants shared with %1</source>
        <translation>Constantes communes avec %1</translation>
    </message>
</context>
<context>
    <name>ostwald::FitsPanel</name>
    <message>
        <source>Use its settings</source>
        <translation>Reprendre ses réglages</translation>
    </message>
    <message>
        <source>Fits compared</source>
        <translation>Ajustements comparés</translation>
    </message>
    <message>
        <source>Start values, bounds and settings of the picked fit, for the next one</source>
        <translation>Valeurs initiales, bornes et réglages de l’ajustement choisi, pour le suivant</translation>
    </message>
    <message>
        <source>Every fit that ends or is stopped stands here.</source>
        <translation>Ici figure chaque ajustement terminé ou arrêté.</translation>
    </message>
    <message>
        <source>The next fit is compared with this one.</source>
        <translation>Le prochain ajustement est comparé à celui-ci.</translation>
    </message>
    <message>
        <source>Differences to the fit of %1: below 0 is better. Δχ² = −2 Δ ln L.</source>
        <translation>Différences avec l’ajustement de %1&#xa0;: au-dessous de 0, c’est mieux. Δχ² = −2 Δ ln L.</translation>
    </message>
    <message>
        <source>Differences to the fit before: below 0 is better. Δχ² = −2 Δ ln L. Pick a fit to compare with it.</source>
        <translation>Différences avec l’ajustement précédent&#xa0;: au-dessous de 0, c’est mieux. Δχ² = −2 Δ ln L. Choisissez un ajustement pour comparer avec lui.</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameStrip</name>
    <message>
        <source>Seven frames around the case</source>
        <translation>Sept images autour du cas</translation>
    </message>
</context>
<context>
    <name>ostwald::FrameView</name>
    <message>
        <source>The movie of this project cannot be shown.
%1</source>
        <translation>Le film de ce projet ne peut pas être affiché.
%1</translation>
    </message>
    <message>
        <source>Put it back there and open the project again. What was saved is still here to look at.</source>
        <translation>Remettez-le à cet endroit et rouvrez le projet. Ce qui a été enregistré reste consultable ici.</translation>
    </message>
    <message>
        <source>Put the original file there and open the project again, or open this movie as a new project.</source>
        <translation>Placez-y le fichier d’origine et rouvrez le projet, ou ouvrez ce film comme nouveau projet.</translation>
    </message>
    <message>
        <source>Movie frame</source>
        <translation>Image du film</translation>
    </message>
    <message>
        <source>Frame %1 cannot be shown.
%2</source>
        <translation>L’image %1 ne peut pas être affichée.
%2</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>image %1 sur %2</translation>
    </message>
    <message>
        <source>t = %1 · %2</source>
        <translation>t = %1 · %2</translation>
    </message>
    <message>
        <source>preview: %1 particles</source>
        <translation>aperçu&#xa0;: %1 particules</translation>
    </message>
    <message>
        <source>before: %1 particles</source>
        <translation>avant&#xa0;: %1 particules</translation>
    </message>
    <message>
        <source>before: none</source>
        <translation>avant&#xa0;: aucune</translation>
    </message>
    <message>
        <source>%1 (hold B: before)</source>
        <translation>%1 (B maintenu&#xa0;: avant)</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%L1 px</translation>
    </message>
    <message>
        <source>processed</source>
        <translation>traitée</translation>
    </message>
    <message>
        <source>processing…</source>
        <translation>traitement…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>Cette étude n’a que des tailles, pas d’images.</translation>
    </message>
    <message>
        <source>This project has tracks only, no movie.</source>
        <translation>Ce projet n’a que des pistes, pas de film.</translation>
    </message>
    <message>
        <source>sample %1 of %2</source>
        <translation>échantillon %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ostwald::GoToDialog</name>
    <message>
        <source>Go to frame or time</source>
        <translation>Aller à une image ou à un temps</translation>
    </message>
    <message>
        <source>Frame, or a time such as 12.5 s:</source>
        <translation>Image, ou un temps tel que 12,5 s&#xa0;:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a frame nor a time of this movie.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une image ni un temps de ce film.</translation>
    </message>
    <message>
        <source>Go to sample or time</source>
        <translation>Aller à un échantillon ou un temps</translation>
    </message>
    <message>
        <source>Sample, or a time such as 2 h:</source>
        <translation>Échantillon, ou un temps tel que 2 h :</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a sample nor a time of this study.</source>
        <translation>« %1 » n’est ni un échantillon ni un temps de cette étude.</translation>
    </message>
</context>
<context>
    <name>ostwald::HistogramStrip</name>
    <message>
        <source>Histogram of grey values</source>
        <translation>Histogramme des niveaux de gris</translation>
    </message>
    <message>
        <source>Drag the lines to choose what is black and white, or between them to shift both.</source>
        <translation>Glissez les lignes pour choisir le noir et le blanc, ou entre elles pour déplacer les deux.</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryModel</name>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>%1 (frame %L2)</source>
        <translation>%1 (image %L2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (sample %L2)</source>
        <translation>%1 (échantillon %L2)</translation>
    </message>
</context>
<context>
    <name>ostwald::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
</context>
<context>
    <name>ostwald::InspectorPanel</name>
    <message>
        <source>Group-A</source>
        <translation>Groupe A</translation>
    </message>
    <message>
        <source>Group-B</source>
        <translation>Groupe B</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Back to the group that the program proposes</source>
        <translation>Revenir au groupe proposé par le programme</translation>
    </message>
    <message>
        <source>Radius here</source>
        <translation>Rayon ici</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issue de</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>In this frame</source>
        <translation>Dans cette image</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>Aucune particule choisie</translation>
    </message>
    <message>
        <source>Particle %1: %2%3</source>
        <translation>Particule %1&#xa0;: %2%3</translation>
    </message>
    <message>
        <source>, by hand</source>
        <translation>, à la main</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not seen in this frame</source>
        <translation>non visible dans cette image</translation>
    </message>
    <message>
        <source>interpolated over a gap</source>
        <translation>interpolée dans une lacune</translation>
    </message>
    <message>
        <source>outline changed by hand</source>
        <translation>contour modifié à la main</translation>
    </message>
    <message>
        <source>its size does not count</source>
        <translation>sa taille ne compte pas</translation>
    </message>
    <message>
        <source>touches the border</source>
        <translation>touche le bord</translation>
    </message>
    <message>
        <source>cut by another particle</source>
        <translation>coupée par une autre particule</translation>
    </message>
    <message>
        <source>below resolution: the size is an upper bound</source>
        <translation>sous la résolution&#xa0;: la taille est une borne supérieure</translation>
    </message>
    <message>
        <source>measured, nothing to note</source>
        <translation>mesurée, rien à signaler</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 (%n frames)</source>
        <translation>
            <numerusform>%1 à %2 (%n image)</numerusform>
            <numerusform>%1 à %2 (%n images)</numerusform>
        </translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>Temps de vieillissement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyModel</name>
    <message>
        <source>Also the key of: %1</source>
        <translation>Aussi la touche de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ostwald::KeyTable</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Chercher des touches</translation>
    </message>
    <message>
        <source>A word, or a key</source>
        <translation>Un mot ou une touche</translation>
    </message>
    <message>
        <source>As in</source>
        <translation>Comme dans</translation>
    </message>
    <message>
        <source>Own choice</source>
        <translation>Choix personnel</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Double-click a key to change it.</source>
        <translation>Double-cliquez sur une touche pour la changer.</translation>
    </message>
    <message>
        <source>%1 commands share a key with another one, and none of them gets it.</source>
        <translation>%1 commandes partagent une touche avec une autre, et aucune ne l’obtient.</translation>
    </message>
</context>
<context>
    <name>ostwald::LinkPanel</name>
    <message>
        <source>Least total</source>
        <translation>Total minimal</translation>
    </message>
    <message>
        <source>All links of two frames at once, with the smallest sum of differences.</source>
        <translation>Tous les liens de deux images à la fois, avec la plus petite somme des écarts.</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Au plus proche</translation>
    </message>
    <message>
        <source>The published rule: the smallest difference first, each particle once.</source>
        <translation>La règle publiée&#xa0;: d’abord le plus petit écart, chaque particule une seule fois.</translation>
    </message>
    <message>
        <source>Change linking method</source>
        <translation>Changer la méthode de liaison</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Not linked yet</source>
        <translation>Pas encore lié</translation>
    </message>
    <message>
        <source>%1 tracks: A %2, B %3, unassigned %4, excluded %5; coalescences %6</source>
        <translation>%1 pistes&#xa0;: A %2, B %3, inclassées %4, exclues %5&#x202f;; coalescences %6</translation>
    </message>
    <message>
        <source>%1 (with the parameters before)</source>
        <translation>%1 (avec les paramètres précédents)</translation>
    </message>
</context>
<context>
    <name>ostwald::MainWindow</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a &amp;folder of frames…</source>
        <translation>Ouvrir un &amp;dossier d’images…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Ouvrir l’exem&amp;ple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>Exporter le &amp;graphique…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Export &amp;tables…</source>
        <translation>Exporter les &amp;tableaux…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
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
        <translation>&amp;Tout sélectionner dans cette image</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation>&amp;Désélectionner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit the frame</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Ctrl+Shift+0</source>
        <translation>Ctrl+Shift+0</translation>
    </message>
    <message>
        <source>Auto &amp;contrast</source>
        <translation>&amp;Contraste automatique</translation>
    </message>
    <message>
        <source>O&amp;utlines</source>
        <translation>Co&amp;ntours</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>&amp;Tails</source>
        <translation>Traînée&amp;s</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Track &amp;numbers</source>
        <translation>N&amp;uméros des pistes</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>&amp;Scale bar</source>
        <translation>&amp;Barre d’échelle</translation>
    </message>
    <message>
        <source>C&amp;lock</source>
        <translation>&amp;Horloge</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Movie</source>
        <translation>Fi&amp;lm</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Lecture ou pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>&amp;Next frame</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>Image p&amp;récédente</translation>
    </message>
    <message>
        <source>Ten frames on</source>
        <translation>Avancer de dix images</translation>
    </message>
    <message>
        <source>Shift+Right</source>
        <translation>Shift+Right</translation>
    </message>
    <message>
        <source>Ten frames back</source>
        <translation>Reculer de dix images</translation>
    </message>
    <message>
        <source>Shift+Left</source>
        <translation>Shift+Left</translation>
    </message>
    <message>
        <source>&amp;First frame</source>
        <translation>&amp;Première image</translation>
    </message>
    <message>
        <source>&amp;Last frame</source>
        <translation>&amp;Dernière image</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>&amp;Piste</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;A</source>
        <translation>Marquer groupe &amp;A</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>Tag as Group-&amp;B</source>
        <translation>Marquer groupe &amp;B</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>&amp;Exclude</source>
        <translation>E&amp;xclure</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;Incertaine</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>&amp;Clear tag</source>
        <translation>&amp;Effacer la marque</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>Cent&amp;re on the selected particle</source>
        <translation>Centrer su&amp;r la particule choisie</translation>
    </message>
    <message>
        <source>Z</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Next to chec&amp;k</source>
        <translation>Cas suivant à vérif&amp;ier</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Previous to check</source>
        <translation>Cas précédent à vérifier</translation>
    </message>
    <message>
        <source>Shift+N</source>
        <translation>Shift+N</translation>
    </message>
    <message>
        <source>&amp;Next coalescence</source>
        <translation>Coalescence sui&amp;vante</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+Right</translation>
    </message>
    <message>
        <source>&amp;Previous coalescence</source>
        <translation>Coalescence &amp;précédente</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+Left</translation>
    </message>
    <message>
        <source>C&amp;ut before this frame</source>
        <translation>&amp;Couper avant cette image</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>&amp;Join two tracks</source>
        <translation>Racc&amp;order deux pistes</translation>
    </message>
    <message>
        <source>J</source>
        <translation>J</translation>
    </message>
    <message>
        <source>&amp;Swap in this frame</source>
        <translation>Échan&amp;ger dans cette image</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap from here on</source>
        <translation>Échanger à partir d’ici</translation>
    </message>
    <message>
        <source>Shift+X</source>
        <translation>Shift+X</translation>
    </message>
    <message>
        <source>&amp;Delete from this frame</source>
        <translation>&amp;Supprimer de cette image</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Delete from here on</source>
        <translation>Supprimer à partir d’ici</translation>
    </message>
    <message>
        <source>Shift+D</source>
        <translation>Shift+D</translation>
    </message>
    <message>
        <source>Exclude the si&amp;ze in this frame</source>
        <translation>Exclure la &amp;taille dans cette image</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Exclude sizes from here on</source>
        <translation>Exclure les tailles à partir d’ici</translation>
    </message>
    <message>
        <source>Shift+V</source>
        <translation>Shift+V</translation>
    </message>
    <message>
        <source>Mer&amp;ge outlines in this frame</source>
        <translation>&amp;Fusionner les contours dans cette image</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>&amp;Mark coalescence</source>
        <translation>&amp;Marquer la coalescence</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Re&amp;jeter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Acc&amp;ept</source>
        <translation>Accep&amp;ter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>A&amp;justement</translation>
    </message>
    <message>
        <source>&amp;Fit the growth theory</source>
        <translation>A&amp;juster la théorie de croissance</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;About Ostwald</source>
        <translation>À &amp;propos d’Ostwald</translation>
    </message>
    <message>
        <source>About Ostwald</source>
        <translation>À propos d’Ostwald</translation>
    </message>
    <message>
        <source>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;From a liquid-cell movie to a growth law.&lt;p&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Ostwald %1&lt;/b&gt;&lt;p&gt;Du film en cellule liquide à la loi de croissance.&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Wrote the tables into %1</source>
        <translation>Tableaux écrits dans %1</translation>
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
        <source>Export &amp;movie…</source>
        <translation>Exporter le &amp;film…</translation>
    </message>
    <message>
        <source>This project has no movie, only tracks.</source>
        <translation>Ce projet n’a pas de film, seulement des pistes.</translation>
    </message>
    <message>
        <source>Picked &amp;before</source>
        <translation>Choix &amp;précédent</translation>
    </message>
    <message>
        <source>Picked a&amp;fter</source>
        <translation>Choix &amp;suivant</translation>
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
        <translation>Piste suivante</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Previous track</source>
        <translation>Piste précédente</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Next event of the track</source>
        <translation>Événement suivant de la piste</translation>
    </message>
    <message>
        <source>Previous event of the track</source>
        <translation>Événement précédent de la piste</translation>
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
        <translation>&amp;Lier deux particules</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Un&amp;link</source>
        <translation>Dél&amp;ier</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Delete the whole track</source>
        <translation>Supprimer toute la piste</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
    <message>
        <source>&amp;Interpolate</source>
        <translation>I&amp;nterpoler</translation>
    </message>
    <message>
        <source>&amp;Propose phases</source>
        <translation>&amp;Proposer des phases</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>Phase &amp;begins here</source>
        <translation>La phase &amp;commence ici</translation>
    </message>
    <message>
        <source>[</source>
        <translation>[</translation>
    </message>
    <message>
        <source>Phase &amp;ends here</source>
        <translation>La phase &amp;finit ici</translation>
    </message>
    <message>
        <source>]</source>
        <translation>]</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
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
        <translation>&amp;Touches…</translation>
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
        <translation>Ouvrir des données &amp;brutes…</translation>
    </message>
    <message>
        <source>&amp;Go to frame or time…</source>
        <translation>&amp;Aller à une image ou un temps…</translation>
    </message>
    <message>
        <source>E&amp;nsemble</source>
        <translation>E&amp;nsemble</translation>
    </message>
    <message>
        <source>Find the movie…</source>
        <translation>Chercher le film…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copied the methods paragraph, with what to cite</source>
        <translation>Paragraphe des méthodes copié, avec les références à citer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find the &amp;movie…</source>
        <translation>&amp;Chercher le film…</translation>
    </message>
    <message>
        <source>Copy the &amp;methods paragraph</source>
        <translation>Copier le paragraphe des &amp;méthodes</translation>
    </message>
    <message>
        <source>Copied the command; paste it into a terminal.</source>
        <translation>Commande copiée ; collez-la dans un terminal.</translation>
    </message>
    <message>
        <source>Export e&amp;vidence…</source>
        <translation>Exporter les pre&amp;uves…</translation>
    </message>
    <message>
        <source>Copy as c&amp;ommand</source>
        <translation>Copier comme c&amp;ommande</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>Coalescence</translation>
    </message>
    <message>
        <source>Export of tables</source>
        <translation>Export des tableaux</translation>
    </message>
    <message>
        <source>Figure of the Figure workspace</source>
        <translation>Figure de l’espace Figure</translation>
    </message>
    <message>
        <source>Movie with overlays</source>
        <translation>Film avec incrustations</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>&amp;Where this point comes from</source>
        <translation>Origine &amp;de ce point</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Fit &amp;coalescence</source>
        <translation>Ajuster la &amp;coalescence</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Refilling outlines: %1 %</source>
        <translation>Remplissage des contours&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>Pick the &amp;whole track</source>
        <translation>Choisir la piste &amp;entière</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+Space</translation>
    </message>
    <message>
        <source>Refill the outline in this frame</source>
        <translation>Remplir à nouveau le contour dans cette image</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Refill outlines from here on</source>
        <translation>Remplir à nouveau les contours à partir d’ici</translation>
    </message>
    <message>
        <source>Shift+R</source>
        <translation>Shift+R</translation>
    </message>
    <message>
        <source>Put the pointer on a particle, or pick one first.</source>
        <translation>Pointez une particule, ou choisissez-en une d’abord.</translation>
    </message>
    <message>
        <source>The movie is needed to refill outlines, and it is not there.</source>
        <translation>Le film est nécessaire pour remplir les contours, et il n’est pas là.</translation>
    </message>
    <message>
        <source>The particle was not measured in this frame: its place is interpolated.</source>
        <translation>La particule n’a pas été mesurée dans cette image&#xa0;: sa position est interpolée.</translation>
    </message>
    <message>
        <source>The particle does not stand out from what surrounds it: paint it instead.</source>
        <translation>La particule ne se détache pas de ce qui l’entoure&#xa0;: peignez-la plutôt.</translation>
    </message>
    <message>
        <source>The outline is already that of the local level.</source>
        <translation>Le contour est déjà celui du seuil local.</translation>
    </message>
    <message>
        <source>Refill outlines</source>
        <translation>Remplir à nouveau les contours</translation>
    </message>
    <message>
        <source>Thum&amp;bnails along the timeline</source>
        <translation>V&amp;ignettes le long de la frise</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>Colour b&amp;y</source>
        <translation>Couleur s&amp;elon</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Growth &amp;rate</source>
        <translation>&amp;Vitesse de croissance</translation>
    </message>
    <message>
        <source>Sus&amp;picion</source>
        <translation>&amp;Doute</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans une fenêtre à part</translation>
    </message>
    <message>
        <source>&amp;Import tracks or sizes…</source>
        <translation>&amp;Importer des pistes ou des tailles…</translation>
    </message>
    <message>
        <source>This study has sizes only, no pictures.</source>
        <translation>Cette étude n’a que des tailles, pas d’images.</translation>
    </message>
    <message>
        <source>The sizes are those of the table: there are no pictures to find particles in.</source>
        <translation>Les tailles sont celles du tableau&#xa0;: il n’y a pas d’images où chercher des particules.</translation>
    </message>
    <message>
        <source>The particles are those of another program: none are searched for.</source>
        <translation>Les particules sont celles d’un autre programme&#xa0;: aucune n’est recherchée.</translation>
    </message>
    <message>
        <source>Next particle</source>
        <translation>Particule suivante</translation>
    </message>
    <message>
        <source>Previous particle</source>
        <translation>Particule précédente</translation>
    </message>
    <message>
        <source>Delete from this sample</source>
        <translation>Supprimer de cet échantillon</translation>
    </message>
    <message>
        <source>Exclude the size</source>
        <translation>Exclure la taille</translation>
    </message>
    <message>
        <source>Select all in this sample</source>
        <translation>Tout sélectionner dans cet échantillon</translation>
    </message>
    <message>
        <source>Fit the sample</source>
        <translation>Ajuster l’échantillon à la fenêtre</translation>
    </message>
    <message>
        <source>Particle numbers</source>
        <translation>Numéros des particules</translation>
    </message>
    <message>
        <source>Ageing time</source>
        <translation>Temps de vieillissement</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Échantillon suivant</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Échantillon précédent</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Dix échantillons plus loin</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Dix échantillons en arrière</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>Premier échantillon</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>Dernier échantillon</translation>
    </message>
    <message>
        <source>Go to sample or time…</source>
        <translation>Aller à un échantillon ou à un temps…</translation>
    </message>
</context>
<context>
    <name>ostwald::ManualWindow</name>
    <message>
        <source>Manual of Ostwald</source>
        <translation>Manuel d’Ostwald</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
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
        <translation>images/s</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export the movie</source>
        <translation>Exporter le film</translation>
    </message>
    <message>
        <source>With overlays</source>
        <translation>Avec incrustations</translation>
    </message>
    <message>
        <source>Without overlays</source>
        <translation>Sans incrustations</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Plot beside it</source>
        <translation>Graphique à côté</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Largeur de l’image</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1 × %2 px, %L3 frames, %L4 s</source>
        <translation>%1 × %2 px, %L3 images, %L4 s</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Write the pictures into a folder</source>
        <translation>Écrire les images dans un dossier</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 écrit</translation>
    </message>
</context>
<context>
    <name>ostwald::NumberDelegate</name>
    <message>
        <source>%1 to %2</source>
        <translation>%L1 à %L2</translation>
    </message>
</context>
<context>
    <name>ostwald::OriginCard</name>
    <message>
        <source>Where this point comes from</source>
        <translation>Origine de ce point</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No particle picked</source>
        <translation>Aucune particule choisie</translation>
    </message>
    <message>
        <source>Particle %1 is not seen in frame %2</source>
        <translation>La particule %1 n’est pas vue dans l’image %2</translation>
    </message>
    <message>
        <source>Particle %1 in frame %2</source>
        <translation>Particule %1 dans l’image %2</translation>
    </message>
    <message>
        <source>Particle %1 is not in sample %2</source>
        <translation>La particule %1 n’est pas dans l’échantillon %2</translation>
    </message>
    <message>
        <source>Particle %1 in sample %2</source>
        <translation>Particule %1 dans l’échantillon %2</translation>
    </message>
</context>
<context>
    <name>ostwald::PageView</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
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
        <translation>d’après les données</translation>
    </message>
    <message>
        <source>Width of the panel in mm</source>
        <translation>Largeur du panneau en mm</translation>
    </message>
    <message>
        <source>Height of the panel in mm</source>
        <translation>Hauteur du panneau en mm</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Size in mm</source>
        <translation>Taille en mm</translation>
    </message>
    <message>
        <source>Outlines</source>
        <translation>Contours</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>Barre d’échelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Part of the frame</source>
        <translation>Partie de l’image</translation>
    </message>
    <message>
        <source>As in the movie view</source>
        <translation>Comme dans la vue du film</translation>
    </message>
    <message>
        <source>Takes the part that the movie view shows.</source>
        <translation>Reprend la partie que montre la vue du film.</translation>
    </message>
    <message>
        <source>Left edge in px</source>
        <translation>Bord gauche en px</translation>
    </message>
    <message>
        <source>Top edge in px</source>
        <translation>Bord supérieur en px</translation>
    </message>
    <message>
        <source>Width in px</source>
        <translation>Largeur en px</translation>
    </message>
    <message>
        <source>Height in px</source>
        <translation>Hauteur en px</translation>
    </message>
    <message>
        <source>From x, y (px)</source>
        <translation>Depuis x, y (px)</translation>
    </message>
    <message>
        <source>Size (px)</source>
        <translation>Taille (px)</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation>Modifier un titre</translation>
    </message>
    <message>
        <source>Change what a frame shows</source>
        <translation>Modifier ce que montre une image</translation>
    </message>
</context>
<context>
    <name>ostwald::PanelList</name>
    <message>
        <source>Add panel</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Adds a frame of the movie or a plot to the page.</source>
        <translation>Ajoute une image du film ou un graphique à la page.</translation>
    </message>
    <message>
        <source>Changes places with the panel before it.</source>
        <translation>Échange sa place avec le panneau précédent.</translation>
    </message>
    <message>
        <source>Changes places with the panel after it.</source>
        <translation>Échange sa place avec le panneau suivant.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Takes the panel off the page.</source>
        <translation>Retire le panneau de la page.</translation>
    </message>
    <message>
        <source>Panels of the page</source>
        <translation>Panneaux de la page</translation>
    </message>
    <message>
        <source>Frame at the playhead</source>
        <translation>Image à la tête de lecture</translation>
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
        <translation>%1&#xa0;: automatique</translation>
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
        <translation>Déplacer la limite de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Begin (s)</source>
        <translation>Début (s)</translation>
    </message>
    <message>
        <source>End (s)</source>
        <translation>Fin (s)</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
</context>
<context>
    <name>ostwald::PhasesPanel</name>
    <message>
        <source>Add from here</source>
        <translation>Ajouter d’ici</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>A phase from the shown frame to the next phase or the end</source>
        <translation>Une phase de l’image affichée jusqu’à la phase suivante ou la fin</translation>
    </message>
    <message>
        <source>Phases need the frame interval: enter it first.</source>
        <translation>Les phases demandent l’intervalle entre images&#xa0;: saisissez-le d’abord.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>Cuts the time where the growth rate of the mean size changes (P)</source>
        <translation>Coupe le temps là où la vitesse de croissance de la taille moyenne change (P)</translation>
    </message>
    <message>
        <source>Number of phases</source>
        <translation>Nombre de phases</translation>
    </message>
    <message>
        <source>A curved growth rate is easily cut into more phases than a person would: choose fewer then.</source>
        <translation>Une vitesse de croissance courbe est vite coupée en plus de phases qu’on ne le ferait&#xa0;: choisissez-en alors moins.</translation>
    </message>
    <message>
        <source>as many as the rate shows</source>
        <translation>selon la vitesse</translation>
    </message>
    <message>
        <source>%1 phases</source>
        <translation>%1 phases</translation>
    </message>
    <message>
        <source>No phases yet. Have them proposed, or move to where one begins and add it. Their borders can be dragged in the timeline and in every plot over time.</source>
        <translation>Aucune phase. Faites-les proposer, ou allez là où l’une commence et ajoutez-la. Leurs limites se glissent dans la frise et dans chaque graphique en fonction du temps.</translation>
    </message>
    <message>
        <source>A phase from the shown sample to the next phase or the end</source>
        <translation>Une phase de l’échantillon affiché jusqu’à la phase suivante ou la fin</translation>
    </message>
</context>
<context>
    <name>ostwald::ProblemBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ostwald::ProjectFiles</name>
    <message>
        <source>Open a movie or a project</source>
        <translation>Ouvrir un film ou un projet</translation>
    </message>
    <message>
        <source>Movies and projects (*);;Projects (*.ostwald)</source>
        <translation>Films et projets (*);;Projets (*.ostwald)</translation>
    </message>
    <message>
        <source>Open a folder of numbered frames</source>
        <translation>Ouvrir un dossier d’images numérotées</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Ostwald projects (*.ostwald)</source>
        <translation>Projets Ostwald (*.ostwald)</translation>
    </message>
    <message>
        <source>Save changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>The project has changes that are not saved.</source>
        <translation>Le projet contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>They are lost when you discard them.</source>
        <translation>Elles seront perdues si vous les abandonnez.</translation>
    </message>
    <message>
        <source>Open raw data</source>
        <translation>Ouvrir des données brutes</translation>
    </message>
    <message>
        <source>Plain samples without a header open with File &gt; Open raw data.</source>
        <translation>Des échantillons sans en-tête s’ouvrent par Fichier &gt; Ouvrir des données brutes.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Il est laissé de côté.</translation>
    </message>
    <message>
        <source>What you change is not saved there: save it under another name.</source>
        <translation>Vos modifications n’y sont pas enregistrées&#xa0;: enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où se trouve %1 maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Movies (*)</source>
        <translation>Films (*)</translation>
    </message>
    <message>
        <source>Another movie?</source>
        <translation>Un autre film&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is not the movie that this project was made from.</source>
        <translation>%1 n’est pas le film à partir duquel ce projet a été fait.</translation>
    </message>
    <message>
        <source>When you use it, particles are found and followed anew; corrections stay where they were made. This can be undone.</source>
        <translation>Si vous l’utilisez, les particules sont à nouveau cherchées et suivies&#x202f;; les corrections restent où elles ont été faites. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Delete unsaved work?</source>
        <translation>Supprimer le travail non enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Il ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>Import tracks or sizes</source>
        <translation>Importer des pistes ou des tailles</translation>
    </message>
    <message>
        <source>Tables, TrackMate XML, label TIFF (*)</source>
        <translation>Tableaux, XML de TrackMate, TIFF d’étiquettes (*)</translation>
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
        <translation>octets</translation>
    </message>
    <message>
        <source>Raw data: %1</source>
        <translation>Données brutes&#xa0;: %1</translation>
    </message>
    <message>
        <source>little-endian (PC)</source>
        <translation>petit-boutiste (PC)</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>gros-boutiste</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Byte order</source>
        <translation>Ordre des octets</translation>
    </message>
    <message>
        <source>Header before the first frame</source>
        <translation>En-tête avant la première image</translation>
    </message>
    <message>
        <source>Gap between frames</source>
        <translation>Espace entre les images</translation>
    </message>
    <message>
        <source>The file is smaller than one frame of this form.</source>
        <translation>Le fichier est plus petit qu’une image de cette forme.</translation>
    </message>
    <message>
        <source>Frames: %1. They fill the file exactly.</source>
        <translation>Images&#xa0;: %1. Elles remplissent exactement le fichier.</translation>
    </message>
    <message>
        <source>Frames: %1. %2 bytes are left over.</source>
        <translation>Images&#xa0;: %1. Il reste %2 octets.</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewModel</name>
    <message>
        <source>doubtful link</source>
        <translation>lien douteux</translation>
    </message>
    <message>
        <source>coalescence</source>
        <translation>coalescence</translation>
    </message>
    <message>
        <source>lost inside the picture</source>
        <translation>perdue dans l’image</translation>
    </message>
    <message>
        <source>%1 (unsure)</source>
        <translation>%1 (incertain)</translation>
    </message>
    <message>
        <source>0 = beyond doubt, 1 = could as well have been otherwise</source>
        <translation>0 = hors de doute, 1 = aurait tout aussi bien pu être autrement</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Suspicion</source>
        <translation>Doute</translation>
    </message>
</context>
<context>
    <name>ostwald::ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Vérifiés</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>It is right as it is (Return)</source>
        <translation>C’est juste tel quel (Entrée)</translation>
    </message>
    <message>
        <source>Cuts the link, takes the coalescence back, or excludes the track (Backspace)</source>
        <translation>Coupe le lien, retire la coalescence ou exclut la piste (Retour arrière)</translation>
    </message>
    <message>
        <source>Leaves it open for later</source>
        <translation>Laisse le cas ouvert pour plus tard</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Rien à vérifier pour l’instant</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Tout est vérifié</translation>
    </message>
    <message>
        <source>%1 to check</source>
        <translation>%1 à vérifier</translation>
    </message>
    <message>
        <source>Take up a case first: N goes to the next one.</source>
        <translation>Prenez d’abord un cas&#xa0;: N passe au suivant.</translation>
    </message>
    <message>
        <source>Leave unsure</source>
        <translation>Laisser incertain</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Rejeter le lien</translation>
    </message>
    <message>
        <source>Reject coalescence</source>
        <translation>Rejeter la coalescence</translation>
    </message>
    <message>
        <source>Exclude lost track</source>
        <translation>Exclure la piste perdue</translation>
    </message>
</context>
<context>
    <name>ostwald::SampleTableDialog</name>
    <message>
        <source>Sizes of samples: %1</source>
        <translation>Tailles d’échantillons : %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>nm</source>
        <translation>nm</translation>
    </message>
    <message>
        <source>radii are in nm</source>
        <translation>rayons en nm</translation>
    </message>
    <message>
        <source>Of the pictures that the radii were measured in, when they are in pixels</source>
        <translation>Des clichés où les rayons ont été mesurés, s’ils sont en pixels</translation>
    </message>
    <message>
        <source>The table does not tell the unit of its times, or of its radii.</source>
        <translation>Le tableau n’indique pas l’unité de ses temps ou de ses rayons.</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>Les temps sont en</translation>
    </message>
    <message>
        <source>Pixel size</source>
        <translation>Taille du pixel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>The radii of this table are in pixels.</source>
        <translation>Les rayons de cette table sont en pixels.</translation>
    </message>
</context>
<context>
    <name>ostwald::ScaleBarForm</name>
    <message>
        <source>Draw over the scale bar</source>
        <translation>Tracer sur la barre d’échelle</translation>
    </message>
    <message>
        <source>Drag from one end of the bar in the picture to the other, then enter what is written beside it.</source>
        <translation>Glissez d’un bout de la barre à l’autre dans l’image, puis saisissez ce qui est écrit à côté.</translation>
    </message>
    <message>
        <source>Length of the scale bar</source>
        <translation>Longueur de la barre d’échelle</translation>
    </message>
    <message>
        <source>Unit of the scale bar</source>
        <translation>Unité de la barre d’échelle</translation>
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
        <translation>La barre fait %1 px. Quelle est sa longueur&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ostwald::SegmentPanel</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Finds particles on every scale and measures calibrated radii.</source>
        <translation>Trouve les particules à toutes les échelles et mesure des rayons étalonnés.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Change segmentation method</source>
        <translation>Changer la méthode de segmentation</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Not segmented yet</source>
        <translation>Pas encore segmenté</translation>
    </message>
    <message>
        <source>This frame is outside the analysed range</source>
        <translation>Cette image est hors de l’intervalle analysé</translation>
    </message>
    <message>
        <source>1 particle in this frame</source>
        <translation>1 particule dans cette image</translation>
    </message>
    <message>
        <source>%1 particles in this frame</source>
        <translation>%1 particules dans cette image</translation>
    </message>
    <message>
        <source>%1, with the parameters before</source>
        <translation>%1, avec les paramètres précédents</translation>
    </message>
    <message>
        <source>Too few clear particles to calibrate sizes: a blur of %1 px is assumed.</source>
        <translation>Trop peu de particules nettes pour étalonner les tailles&#xa0;: un flou de %1 px est supposé.</translation>
    </message>
    <message>
        <source>Sizes are calibrated on %1 particles: blur %2 px.</source>
        <translation>Tailles étalonnées sur %1 particules&#xa0;: flou %2 px.</translation>
    </message>
    <message>
        <source>The published chain: blur, Wiener, local Laplacian, local threshold, watershed.</source>
        <translation>La chaîne publiée&#xa0;: flou, Wiener, laplacien local, seuillage local, ligne de partage des eaux.</translation>
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
        <translation>Du film en cellule liquide à la loi de croissance.</translation>
    </message>
    <message>
        <source>Drop a movie, a folder of frames or a project here</source>
        <translation>Déposez ici un film, un dossier d’images ou un projet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a folder of frames…</source>
        <translation>Ouvrir un dossier d’images…</translation>
    </message>
    <message>
        <source>Open the sample: platinum, truth known</source>
        <translation>Ouvrir l’exemple&#xa0;: platine, vérité connue</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recover unsaved work on %1</source>
        <translation>Récupérer le travail non enregistré sur %1</translation>
    </message>
    <message>
        <source>Go on with it; nothing that was done is lost</source>
        <translation>Continuer&#x202f;; rien de ce qui a été fait n’est perdu</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Unsaved work to recover</source>
        <translation>Travail non enregistré à récupérer</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
</context>
<context>
    <name>ostwald::StatusLine</name>
    <message>
        <source>Calibrating the movie&apos;s blur</source>
        <translation>Étalonnage du flou du film</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>Recherche des particules</translation>
    </message>
    <message>
        <source>Linking tracks</source>
        <translation>Liaison des pistes</translation>
    </message>
    <message>
        <source>Applying corrections</source>
        <translation>Application des corrections</translation>
    </message>
    <message>
        <source>Ensemble statistics</source>
        <translation>Statistique d’ensemble</translation>
    </message>
    <message>
        <source>Fitting</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>%1 nm/px</source>
        <translation>%1 nm/px</translation>
    </message>
    <message>
        <source>pixel size unknown</source>
        <translation>taille du pixel inconnue</translation>
    </message>
    <message>
        <source>%1 s/frame</source>
        <translation>%1 s/image</translation>
    </message>
    <message>
        <source>frame interval unknown</source>
        <translation>intervalle entre images inconnu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>, %1 s left</source>
        <translation>, encore %1 s</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>pixel size not confirmed</source>
        <translation>taille du pixel non confirmée</translation>
    </message>
    <message>
        <source>Decoded frames that are kept in memory, and how much they may take: a quarter of the machine&apos;s.</source>
        <translation>Images décodées gardées en mémoire, et ce qu’elles peuvent occuper&#xa0;: un quart de celle de la machine.</translation>
    </message>
    <message>
        <source>frames %1 of %2 GB</source>
        <translation>images %1 sur %2 Go</translation>
    </message>
    <message>
        <source>Reading the results</source>
        <translation>Lecture des résultats</translation>
    </message>
    <message>
        <source>Fitting coalescence</source>
        <translation>Ajustement de la coalescence</translation>
    </message>
    <message>
        <source>ex-situ study</source>
        <translation>étude ex situ</translation>
    </message>
    <message>
        <source>Calibrating the pictures&apos; blur</source>
        <translation>Étalonne le flou des images</translation>
    </message>
    <message>
        <source>Collecting the particles of each sample</source>
        <translation>Rassemble les particules de chaque échantillon</translation>
    </message>
    <message>
        <source>Importing %1: %2 %</source>
        <translation>Importation de %1 : %2 %</translation>
    </message>
</context>
<context>
    <name>ostwald::TableExport</name>
    <message>
        <source>Write the tables into a folder</source>
        <translation>Écrire les tableaux dans un dossier</translation>
    </message>
    <message>
        <source>Writing the tables…</source>
        <translation>Écriture des tableaux…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>Exporter les tableaux</translation>
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
        <translation>inclassées %1</translation>
    </message>
    <message>
        <source>excluded %1</source>
        <translation>exclues %1</translation>
    </message>
    <message>
        <source>unsure %1</source>
        <translation>incertaines %1</translation>
    </message>
    <message>
        <source>coalescences %1</source>
        <translation>coalescences %1</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>frame </source>
        <translation>image </translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>×%1 (%2 fps)</source>
        <translation>×%L1 (%L2 im/s)</translation>
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
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which frame to which.</source>
        <translation>Lire en boucle&#x202f;; le menu choisit de quelle image à laquelle.</translation>
    </message>
    <message>
        <source>Loop from this frame</source>
        <translation>Boucler depuis cette image</translation>
    </message>
    <message>
        <source>Loop to this frame</source>
        <translation>Boucler jusqu’à cette image</translation>
    </message>
    <message>
        <source>Loop the whole movie</source>
        <translation>Boucler sur tout le film</translation>
    </message>
    <message>
        <source>sample </source>
        <translation>échantillon </translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>First sample</source>
        <translation>Premier échantillon</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Échantillon précédent</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Échantillon suivant</translation>
    </message>
    <message>
        <source>Last sample</source>
        <translation>Dernier échantillon</translation>
    </message>
    <message>
        <source>Play round and round; the menu chooses from which sample to which.</source>
        <translation>Lire en boucle&#x202f;; le menu choisit de quel échantillon à quel autre.</translation>
    </message>
    <message>
        <source>Loop from this sample</source>
        <translation>Boucler depuis cet échantillon</translation>
    </message>
    <message>
        <source>Loop to this sample</source>
        <translation>Boucler jusqu’à cet échantillon</translation>
    </message>
    <message>
        <source>Loop all samples</source>
        <translation>Boucler sur tous les échantillons</translation>
    </message>
    <message>
        <source>×%1 (%2 per s)</source>
        <translation>×%L1 (%L2 par s)</translation>
    </message>
</context>
<context>
    <name>ostwald::TimelineStrip</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Frame %1, t = %2</source>
        <translation>Image %1, t = %2</translation>
    </message>
    <message>
        <source>%1: #%2 and #%3 become #%4
Volume gained / volume of the smaller: %5, score %6
Click to go there</source>
        <translation>%1&#xa0;: #%2 et #%3 deviennent #%4
Volume gagné / volume du plus petit&#xa0;: %L5, score %L6
Cliquer pour y aller</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Nom de la phase</translation>
    </message>
</context>
<context>
    <name>ostwald::Tour</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Quitter la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackFilter</name>
    <message>
        <source>hand</source>
        <translation>main</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackScheme</name>
    <message>
        <source>Track scheme</source>
        <translation>Schéma des pistes</translation>
    </message>
    <message>
        <source>Tracks appear here once particles are followed.</source>
        <translation>Les pistes apparaissent ici une fois les particules suivies.</translation>
    </message>
    <message>
        <source>#%1, frames %2 to %3
%4</source>
        <translation>#%1, images %2 à %3
%4</translation>
    </message>
    <message>
        <source>goes into #%1</source>
        <translation>se fond dans #%1</translation>
    </message>
    <message>
        <source>Stills of samples show different particles: none is followed.</source>
        <translation>Des clichés d’échantillons montrent des particules différentes : aucune n’est suivie.</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Tag as Group-A</source>
        <translation>Marquer groupe A</translation>
    </message>
    <message>
        <source>Tag as Group-B</source>
        <translation>Marquer groupe B</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Clear tag</source>
        <translation>Effacer la marque</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 piste</translation>
    </message>
    <message>
        <source>%1 tracks</source>
        <translation>%1 pistes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n particles</source>
        <translation>
            <numerusform>%n particule</numerusform>
            <numerusform>%n particules</numerusform>
        </translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>Particules</translation>
    </message>
</context>
<context>
    <name>ostwald::TrackTableModel</name>
    <message>
        <source>%1, by hand</source>
        <translation>%1, à la main</translation>
    </message>
    <message>
        <source>When it is seen first</source>
        <translation>Quand elle est vue pour la première fois</translation>
    </message>
    <message>
        <source>When it is seen last</source>
        <translation>Quand elle est vue pour la dernière fois</translation>
    </message>
    <message>
        <source>Radius in the shown frame</source>
        <translation>Rayon dans l’image affichée</translation>
    </message>
    <message>
        <source>Radius at the end minus radius at the beginning</source>
        <translation>Rayon à la fin moins rayon au début</translation>
    </message>
    <message>
        <source>The particles it was made from by coalescence</source>
        <translation>Les particules dont elle est issue par coalescence</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>First (s)</source>
        <translation>Début (s)</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Last (s)</source>
        <translation>Fin (s)</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
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
        <translation>Parents</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ageing time of its sample</source>
        <translation>Temps de vieillissement de son échantillon</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Particule</translation>
    </message>
    <message>
        <source>Age (s)</source>
        <translation>Âge (s)</translation>
    </message>
    <message>
        <source>Radius of the particle in its sample</source>
        <translation>Rayon de la particule dans son échantillon</translation>
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
        <translation>Tiré des données : %1</translation>
    </message>
    <message>
        <source>Taken from the data</source>
        <translation>Tiré des données</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2, from the profile of the likelihood</source>
        <translation>Intervalle à 95 % : %1 à %2, d’après le profil de vraisemblance</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>Fixer %1</translation>
    </message>
    <message>
        <source>Free %1</source>
        <translation>Libérer %1</translation>
    </message>
    <message>
        <source>Change start of %1</source>
        <translation>Modifier la valeur initiale de %1</translation>
    </message>
    <message>
        <source>Change bounds of %1</source>
        <translation>Modifier les bornes de %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Initial</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajusté</translation>
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
        <translation>Fixe</translation>
    </message>
</context>
<context>
    <name>ostwald::Workbench</name>
    <message>
        <source>Calibration</source>
        <translation>Étalonnage</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Finding particles</source>
        <translation>Recherche des particules</translation>
    </message>
    <message>
        <source>Particle</source>
        <translation>Particule</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Kinetic phases</source>
        <translation>Phases cinétiques</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Croissance</translation>
    </message>
    <message>
        <source>Coalescence</source>
        <translation>Coalescence</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Track scheme</source>
        <translation>Schéma des pistes</translation>
    </message>
    <message>
        <source>Movie</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans une fenêtre à part</translation>
    </message>
    <message>
        <source>Particle and review</source>
        <translation>Particule et revue</translation>
    </message>
    <message>
        <source>Ageing times</source>
        <translation>Temps de vieillissement</translation>
    </message>
    <message>
        <source>Particles</source>
        <translation>Particules</translation>
    </message>
    <message>
        <source>Particle and corrections</source>
        <translation>Particule et corrections</translation>
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
        <translation>Segmenter</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
</TS>
